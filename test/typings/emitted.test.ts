import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { CallReport } from '@crossload/core'
import { hosts } from '@crossload/hosts'
import type { Capability } from '@crossload/hosts'
import { beforeAll, describe, expect, test } from 'vitest'
import { callCases, mpxCases } from './callCases.ts'
import type { Checked } from './checkFiles.ts'
import { checkThoroughly } from './checkThoroughly.ts'
import type { ThoroughlyChecked } from './checkThoroughly.ts'
import { emitCalls } from './emitCalls.ts'
import { checkForHost } from './hostProgram.ts'
import { hostTypings } from './hostTypings.ts'
import type { HostTypings, KnownError } from './hostTypings.ts'
import { mistakesFor } from './mistakes.ts'

/**
 * What core emits for a host type-checks against the host's own typings, save for errors that are declared with a reason. An error that is
 * not declared fails, and so does a declared one that is no longer there.
 */

const cases = [...callCases, ...mpxCases]

describe.each(hostTypings)('calls emitted for $host', (typings) => {
  const { host } = typings
  let calls: readonly CallReport[]
  let checked: ThoroughlyChecked

  beforeAll(async () => {
    const emitted = emitCalls(cases, host)
    calls = emitted.calls
    checked = await checkThoroughly(typings, emitted.files)
    report(typings, calls.length, checked)
  })

  test('no call of the cases is kept, so every one meets the typings', () => {
    expect(calls.filter(({ disposition }) => disposition === 'kept')).toEqual([])
    expect(calls.length).toBeGreaterThan(cases.length)
  })

  test('the typings take them, save for the declared errors', () => {
    const undeclared = checked.found.filter(({ known }) => !known)
    expect(undeclared.map(({ error }) => `${error.file}: ${error.line}\nTS${error.code} ${error.message}`)).toEqual([])
  })

  test('every declared error occurs', () => {
    const occurring = new Set(checked.found.map(({ known }) => known))
    expect(typings.known.filter((known) => !occurring.has(known))).toEqual([])
  })

  test('the table says the same about who is wrong', () => {
    const entries = typings.known.flatMap(({ entry, wrong }) => (entry ? [{ ...entry, wrong }] : []))
    const answers = entries.map((entry) => {
      const group: Readonly<Record<string, Capability | undefined>> = hosts[host].methods[entry.method][entry.group]
      const support = group[entry.name]?.support
      return { ...entry, wrong: support === null ? 'unknown' : support === false ? 'call' : 'typings' }
    })
    expect(entries).toEqual(answers)
  })

  test('nothing but the calls is in question: the typings resolve, and the runtime has what is imported from it', () => {
    expect(checked.outside).toEqual([])
  })

  const mistakes = mistakesFor(typings)
  let mistaken: Checked

  beforeAll(async () => {
    mistaken = await checkForHost(
      typings,
      mistakes.map(({ text }, index) => ({ name: `${index}.ts`, text })),
    )
  })

  test.each(mistakes.map(({ what, codes }, index) => ({ what, codes, index })))('a mistake is seen: $what', ({ codes, index }) => {
    expect(mistaken.errors.filter(({ file }) => file === `${index}.ts`).map(({ code }) => code)).toEqual(codes)
    expect(mistaken.outside).toEqual([])
  })

  test('typings that do not resolve are noticed, although no call looks wrong then', async () => {
    const text = `import { uploadFileResults } from '@crossload/runtime/${host}'\nuploadFileResults({ url: 1 })`
    const { errors, outside } = await checkForHost({ ...typings, ambient: "import 'no-such-typings'" }, [{ name: 'call.ts', text }])
    expect(errors).toEqual([])
    expect(outside.join('\n')).toContain(`'${typings.global}'`)
  })
})

const require = createRequire(import.meta.url)

function report({ package: name, host, known }: HostTypings, calls: number, { found }: ThoroughlyChecked): void {
  const { version } = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as { readonly version: string }
  const lines = known.map((each) => {
    const count = found.filter((error) => error.known === each).length
    return `  ${count} × TS${each.code} ${each.message} (${WRONG[each.wrong]}: ${each.why})`
  })
  console.log([`${host}: ${calls} calls checked with ${name}@${version}`, ...lines].join('\n'))
}

const WRONG: Readonly<Record<KnownError['wrong'], string>> = {
  typings: 'the typings are wrong',
  unknown: 'no source decides',
  call: 'the typings are right',
}
