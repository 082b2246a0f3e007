import { mpx } from './mpx.ts'
import type { SourceApi } from './types.ts'

/** `wx.*` in an Mpx project that is built for another host: Mpx turns it into `mpx.*` later in the build. */
export const wx: SourceApi = { ...mpx, name: 'wx', globals: ['wx'], imports: [] }
