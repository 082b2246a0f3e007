import { findMessage, hosts, METHODS } from '@crossload/hosts'
import type { ErrorCause, ErrorCode, Host, Method } from '@crossload/hosts'

/** An error of a host, and the causes of it that are to be told. */
export interface ErrorOfHost {
  readonly host: Host
  /** The methods that fail with it, with these causes. */
  readonly methods: readonly Method[]
  readonly error: ErrorCode
  readonly causes: readonly ErrorCause[]
}

/** Errors by their code, with all their causes. */
export function errorsWhere(among: readonly Host[], isWanted: (code: number | null) => boolean): readonly ErrorOfHost[] {
  return joined(
    among.flatMap((host) =>
      METHODS.flatMap((method) =>
        hosts[host].methods[method].errors
          .filter(({ code }) => isWanted(code))
          .map((error) => ({ host, methods: [method], error, causes: error.causes ?? [] })),
      ),
    ),
  )
}

/** Errors whose message a text has or is a piece of, with the causes that it tells; what code and method the text names counts, too. */
export function errorsWithMessage(text: string, code: number | undefined, host: Host | undefined): readonly ErrorOfHost[] {
  const found = findMessage(text, host).map(({ host, method, error, cause }) => ({ host, methods: [method], error, causes: [cause] }))
  const [named, ...others] = METHODS.filter((method) => text.toLowerCase().includes(method.toLowerCase()))
  const ofCode = orAll(found, ({ error }) => code === undefined || error.code === code)
  const ofMethod = orAll(ofCode, ({ methods }) => named === undefined || others.length > 0 || methods.includes(named))
  return joined(ofMethod)
}

/** The code in `11`, `error: 11`, `"errCode":202`, `errno 600001`, `错误码：11`. */
export function codeIn(text: string): number | undefined {
  const code = ALONE.exec(text)?.[1] ?? NAMED.exec(text.normalize('NFKC'))?.[1]
  return code === undefined ? undefined : Number(code)
}

const ALONE = /^\s*(-?\d+)\s*$/
const NAMED = /(?:\b(?:error|err)?[_ ]?(?:code|no|number)\b|\berror\b|错误(?:代)?码|状态码)[^\w-]{0,4}(-?\d+)\b/i

/** The hosts and codes that there are to ask about. */
export function codesOf(host: Host): readonly number[] {
  const codes = METHODS.flatMap((method) => hosts[host].methods[method].errors.flatMap(({ code }) => code ?? []))
  return [...new Set(codes)].toSorted((a, b) => a - b)
}

function orAll<Item>(all: readonly Item[], isWanted: (item: Item) => boolean): readonly Item[] {
  const wanted = all.filter(isWanted)
  return wanted.length > 0 ? wanted : all
}

/** Causes of one error stand together, in the order in which they were found; so do methods that share an error. */
function joined(errors: readonly ErrorOfHost[]): readonly ErrorOfHost[] {
  const byError = new Map<string, ErrorOfHost>()
  for (const each of errors) {
    const key = `${each.host} ${each.methods.join()} ${String(each.error.code)}`
    const known = byError.get(key)
    byError.set(key, known ? { ...known, causes: [...new Set([...known.causes, ...each.causes])] } : each)
  }
  const byText = new Map<string, ErrorOfHost>()
  for (const each of byError.values()) {
    const key = JSON.stringify([each.host, each.error.code, each.error.meaning, each.error.remedy, each.causes, each.error.evidence])
    const known = byText.get(key)
    byText.set(key, known ? { ...known, methods: [...known.methods, ...each.methods] } : each)
  }
  return [...byText.values()]
}
