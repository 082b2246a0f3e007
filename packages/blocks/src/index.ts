export { isCompiledFor } from './modeFiles.ts'
export { readScripts } from './readScripts.ts'
export type { Script } from './readScripts.ts'
