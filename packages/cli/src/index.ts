export { defineConfig } from './config.ts'
export type { CrossloadConfig } from './config.ts'
