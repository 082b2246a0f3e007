import type { SourceText, TypeError } from './checkFiles.ts'
import { checkForHost } from './hostProgram.ts'
import type { HostTypings, KnownError } from './hostTypings.ts'
import { mend } from './mend.ts'

export interface Found {
  readonly error: TypeError
  /** The declaration that it is one of. */
  readonly known: KnownError | undefined
}

export interface ThoroughlyChecked {
  readonly found: readonly Found[]
  readonly outside: readonly string[]
}

/** Each round mends one error a call at least; no call has more. */
const ROUNDS = 5

/**
 * What the typings say of the calls. A declared error may hide another one of the same call, so the calls are checked again with those
 * mended, until there is nothing left to mend.
 */
export async function checkThoroughly(typings: HostTypings, calls: readonly SourceText[]): Promise<ThoroughlyChecked> {
  const mended: Found[] = []
  let files = calls
  for (let round = 0; round < ROUNDS; round += 1) {
    const { errors, outside } = await checkForHost(typings, files)
    const found = errors.map((error) => ({ error, known: typings.known.find((known) => isOf(error, known)) }))
    const mendable = found.flatMap(({ error, known }) => (known?.mend ? [{ error, mend: known.mend, known }] : []))
    if (mendable.length === 0 || outside.length > 0) return { found: [...mended, ...found], outside }
    mended.push(...mendable)
    files = files.map((file) => mend(file, mendable))
  }
  throw new Error(`${typings.host}: the calls cannot be mended`)
}

function isOf({ code, message }: TypeError, known: KnownError): boolean {
  return code === known.code && message.includes(known.message)
}
