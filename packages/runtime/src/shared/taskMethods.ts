import type { Fields } from './types.ts'

/** Every method that a task may have. */
export const TASK_METHODS = ['abort', 'onProgressUpdate', 'offProgressUpdate', 'onHeadersReceived', 'offHeadersReceived'] as const

export type Listener = (event: Fields) => void

/** A task as a table of methods, any of which may be missing. */
export type Methods = { [Method in (typeof TASK_METHODS)[number]]?: (listener?: Listener) => void }
