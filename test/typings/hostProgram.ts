import { checkFiles } from './checkFiles.ts'
import type { Checked, SourceText } from './checkFiles.ts'
import type { HostTypings } from './hostTypings.ts'

/**
 * Type-checks files in a program where the host's typings are all that is ambient. `@crossload/runtime/<host>` has the exports that the
 * runtime really has, typed by the host's own functions.
 */
export async function checkForHost({ host, global, ambient, runtime: load }: HostTypings, files: readonly SourceText[]): Promise<Checked> {
  const exported = Object.keys(await load())
  const runtime = [
    "import type { EmittedRuntime } from '../emittedRuntime.ts'",
    `declare const runtime: EmittedRuntime<typeof ${global}.uploadFile, typeof ${global}.downloadFile>`,
    `export const { ${exported.join(', ')} } = runtime`,
  ]
  return checkFiles(files, {
    support: [
      { name: 'ambient.ts', text: ambient },
      { name: 'runtime.ts', text: runtime.join('\n') },
    ],
    modules: { [`@crossload/runtime/${host}`]: 'runtime.ts' },
  })
}
