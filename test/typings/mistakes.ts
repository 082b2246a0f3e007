import type { HostTypings } from './hostTypings.ts'

/** A file in which the typings must find exactly the errors of these codes. */
export interface Mistake {
  readonly what: string
  readonly codes: readonly number[]
  readonly text: string
}

/** What would go unnoticed if the typings, or our types of the runtime, took everything. */
export function mistakesFor({ host, global, demanded }: HostTypings): readonly Mistake[] {
  const good = `url: '', filePath: '', ${demanded}`
  const wrong = `url: 1, filePath: '', ${demanded}`
  const helper = (name: string, options: string, use = '') =>
    `import { ${name} } from '@crossload/runtime/${host}'\nexport const answer = ${name}({ ${options} })${use}`
  const around = (name: string, options: string, use = '') =>
    `import { ${name} } from '@crossload/runtime/${host}'\nexport const answer = ${name}({ ${options} }, (options) => ${global}.uploadFile(options))${use}`
  return [
    { what: 'none', codes: [], text: `${global}.uploadFile({ ${good}, success() {}, fail() {}, complete() {} })` },
    { what: 'an option that the host lacks', codes: [2353], text: `${global}.uploadFile({ ${good}, files: [] })` },
    { what: 'an option of the wrong type', codes: [2322], text: `${global}.uploadFile({ ${wrong} })` },
    { what: 'no url', codes: [2345], text: `${global}.uploadFile({ filePath: '', ${demanded} })` },
    { what: 'nothing but url and filePath', codes: [2345], text: `${global}.uploadFile({ url: '', filePath: '' })` },
    { what: 'a method that no task has', codes: [2339], text: `${global}.uploadFile({ ${good} }).resume()` },
    { what: 'a download without url', codes: [2345], text: `${global}.downloadFile({ header: {} })` },
    { what: 'an option that no download has', codes: [2353], text: `${global}.downloadFile({ url: '', files: [] })` },
    { what: 'none, through a helper', codes: [], text: helper('uploadFileResults', `${good}, success: ({ data }) => data.at(0)`, '.abort()') },
    { what: 'an option that the host lacks, through a helper', codes: [2353], text: helper('uploadFileResults', `${good}, files: []`) },
    { what: 'an option of the wrong type, through a helper', codes: [2322], text: helper('uploadFileResults', wrong) },
    { what: 'no url, through a helper', codes: [2345], text: helper('uploadFileResults', `filePath: '', ${demanded}`) },
    { what: 'an option that the host lacks, under a rule', codes: [2353], text: around('uniVue3', `${good}, files: []`) },
    { what: 'a field that no result has', codes: [2339], text: around('awaited', good, '.then((res) => res.code)') },
    { what: 'a helper that the runtime lacks', codes: [2305], text: helper('noSuchThing', good) },
    { what: 'a call that was left alone', codes: [2304], text: `uni.uploadFile({ ${good} })` },
  ]
}
