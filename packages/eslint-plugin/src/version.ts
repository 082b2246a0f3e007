import { readFileSync } from 'node:fs'

/** Of this package. Its manifest lies one folder above both the sources and the built files. */
export const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string }
