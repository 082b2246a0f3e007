import { checkFiles } from './checkFiles.ts'
import type { Checked, SourceText } from './checkFiles.ts'
import type { HostTypings } from './hostTypings.ts'

/** The runtime's name in files of downloads, in which a rule such as `uniVue3` stands around a download. */
export const RUNTIME_OF_DOWNLOADS = '@crossload/runtime-of-downloads'

/**
 * Type-checks files in a program where the host's typings are all that is ambient. `@crossload/runtime/<host>` has the exports that the
 * runtime really has, typed by the host's own functions.
 */
export async function checkForHost({ host, global, ambient, runtime: load }: HostTypings, files: readonly SourceText[]): Promise<Checked> {
  const exported = Object.keys(await load())
  const functions = `typeof ${global}.uploadFile, typeof ${global}.downloadFile`
  const runtimeOf = (types: string, names: readonly string[]) =>
    [
      "import type { Downloaded, EmittedRuntime } from '../emittedRuntime.ts'",
      `declare const runtime: EmittedRuntime<${types}>`,
      `export const { ${names.join(', ')} } = runtime`,
    ].join('\n')
  return checkFiles(files, {
    support: [
      { name: 'ambient.ts', text: ambient },
      { name: 'uploads.ts', text: runtimeOf(functions, exported) },
      { name: 'downloads.ts', text: runtimeOf(`${functions}, typeof ${global}.downloadFile, Downloaded`, exported) },
      { name: 'split.ts', text: runtimeOf(functions, ['split']) },
      { name: 'taro.ts', text: runtimeOf(functions, ['taroPromise']) },
      { name: 'vue.ts', text: runtimeOf(functions, ['rawTask']) },
      { name: 'form.ts', text: runtimeOf(functions, ['formText', 'withFormText']) },
    ],
    modules: {
      [`@crossload/runtime/${host}`]: 'uploads.ts',
      [`${RUNTIME_OF_DOWNLOADS}/${host}`]: 'downloads.ts',
      '@crossload/runtime/split': 'split.ts',
      '@crossload/runtime/taro': 'taro.ts',
      '@crossload/runtime/vue': 'vue.ts',
      '@crossload/runtime/formData': 'form.ts',
    },
  })
}
