import { isDeepStrictEqual } from 'node:util'
import { transform } from '@crossload/core'
import { snapshot } from '../snapshot.ts'
import { GLOBALS } from './description.ts'
import { expectedOfFiles, renderFiles } from './filesCase.ts'
import type { FilesCase } from './filesCase.ts'
import { runApp } from './runApp.ts'
import { createStubHost } from './stubHost.ts'

const SHARED = { url: 'https://a.example/u', header: { 'x-a': 'b' }, formData: { k: 'v' }, files: undefined }

/** Runs an app with several files, transformed, on a stub host, and says what is wrong. */
export async function checkFiles(example: FilesCase): Promise<readonly string[]> {
  const { host, settle, hasCallbacks } = example
  const source = renderFiles(example)
  const code = transform(source, 'app.cjs', { target: host, project: { vue: settle === 'uniVue2' ? 2 : 3 } })?.code ?? source
  const stub = createStubHost(example)
  const { events, changed } = await runApp(host, code, {}, { uni: {}, [GLOBALS[host]]: stub.api })

  const problems: string[] = []
  const same = (what: string, ours: unknown, wanted: unknown) => {
    if (!isDeepStrictEqual(ours, wanted)) problems.push(`${what}: ${JSON.stringify(ours)} instead of ${JSON.stringify(wanted)}`)
  }
  const { sent, isFailure, result } = expectedOfFiles(example)
  const wantsFileName = host === 'alipay' || host === 'dingtalk'
  same('sent', stub.calls.map((options) => [options[wantsFileName ? 'fileName' : 'name'], options['filePath']]), sent)
  for (const { url, header, formData, files } of stub.calls) {
    same('shared', snapshot({ url, header, formData, files }), SHARED)
  }
  same('objects of the app that were changed', changed, [])
  const [returned, ...others] = events.filter(([kind]) => kind === 'returned' || kind === 'resolved' || kind === 'rejected')
  same('returned', returned, ['returned', hasCallbacks ? 'task' : 'promise with a task'])
  const called = events.filter(([kind]) => kind !== 'returned' && kind !== 'resolved' && kind !== 'rejected')
  if (hasCallbacks) {
    same('callbacks', called, [[isFailure ? 'fail' : 'success', result], ['complete', result]])
    same('outcome', others, [])
  } else {
    same('callbacks', called, [])
    const tuple = isFailure ? [result] : [null, result]
    same('outcome', others, [settle === 'uniVue2' ? ['resolved', tuple] : [isFailure ? 'rejected' : 'resolved', result]])
  }
  if (problems.length > 0) problems.push(`source:\n${source}`, `transformed:\n${code}`)
  return problems
}
