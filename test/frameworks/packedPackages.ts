import buildPackages from '../bundlers/builtPackages.ts'
import { PACKED_FOLDER } from './shared/frameworkApp.ts'
import { installPackedPackages } from './shared/packedPackages.ts'

/** Vitest's global setup for tests with frameworks: their apps get crossload as users do. */
export default function setup(): () => void {
  buildPackages()
  const packed = installPackedPackages()
  process.env[PACKED_FOLDER] = packed.folder
  return packed.remove
}
