import { mpx } from './mpx.ts'
import type { SourceApi, SourceName } from './types.ts'
import { uni } from './uni.ts'
import { wx } from './wx.ts'

/** Every source API, by name. */
export const SOURCES: Readonly<Record<SourceName, SourceApi>> = { uni, mpx, wx }
