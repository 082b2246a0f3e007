import { mpx } from './mpx.ts'
import { taro } from './taro.ts'
import { uni } from './uni.ts'
import { wx } from './wx.ts'

/** The source APIs that need no configuration. */
export const SOURCES = { uni, mpx, wx, taro } as const
