import type { Method } from '@crossload/hosts'
import { mayConcern, openCalls, readModule } from './file/analyzeFile.ts'
import { rangeOf } from './ast/range.ts'
import type { ResolvedOptions } from './options/resolveOptions.ts'
import { parseModule } from './ast/parse.ts'
import { joinAddress } from './plan/address.ts'
import type { CallContext } from './plan/context.ts'
import type { Range } from './text/position.ts'
import { text } from './read/joinText.ts'
import type { Value } from './read/value.ts'
import { UNKNOWN, one, oneOf, orMore } from './read/value.ts'
import { spell } from './sources/spelling.ts'

/** An address that a call may go to, or as much of it as can be seen. */
export interface Address {
  /** What it begins with; all of it where `isWhole`. */
  readonly start: string
  readonly isWhole: boolean
  /** Does only a development build come to it? */
  readonly isDevelopment: boolean
  /** Where it is written, if in another file than the call: `src/config.ts`, `.env.production`. */
  readonly from?: string
}

/** Where one call goes. */
export interface CallAddresses {
  /** The source API's spelling, such as `uni.uploadFile`. */
  readonly api: string
  readonly method: Method
  readonly range: Range
  readonly possible: readonly Address[]
  /** Can it go nowhere else? */
  readonly isComplete: boolean
  /** An interceptor of the app may send it elsewhere. */
  readonly isIntercepted: boolean
}

/**
 * Where the calls of a file go on one host, as far as their addresses can be read.
 *
 * @param code source text; what does not parse has no calls
 * @param id file name; its extension picks the syntax
 */
export function readAddresses(code: string, id: string, options: ResolvedOptions): readonly CallAddresses[] {
  if (!mayConcern(code, options)) return []
  const parsed = parseModule(code, id)
  if (!parsed.ok) return []
  const { callSites, contextOf } = openCalls(readModule(code, parsed.ast), options)
  return callSites.map(contextOf).map(addressesOf)
}

function addressesOf(context: CallContext): CallAddresses {
  const { site, isIntercepted } = context
  const url = valueOf('url', context)
  const { base } = site.source
  const given = base && valueOf(base.option, context)
  const bases = given && given.possible.length > 0 ? given : base?.configured === undefined ? undefined : one(text(base.configured))
  const urls = asAddresses(url)
  return {
    api: spell(site.source, site.method),
    method: site.method,
    range: rangeOf(site.call),
    possible: bases ? asAddresses(bases).flatMap((each) => urls.map((address) => behind(each, address))) : urls,
    isComplete: url.isComplete && urls.length > 0,
    isIntercepted,
  }
}

/** What an option may be. */
function valueOf(option: string, context: CallContext): Value {
  const fields = context.given().fields.filter(({ name }) => name === option)
  const values = fields.map(({ value, isAccessor, isSure }) => (isAccessor ? UNKNOWN : isSure ? value : orMore(value)))
  return values.length === 0 ? UNKNOWN : oneOf(values)
}

function asAddresses({ possible }: Value): readonly Address[] {
  return possible.flatMap((each) => {
    if (each.type !== 'string') return []
    const { start, isWhole, from, isDevelopment = false } = each
    return [{ start, isWhole, isDevelopment, ...(from !== undefined && { from }) }]
  })
}

/** A relative address behind its base. */
function behind(base: Address, address: Address): Address {
  const start = joinAddress(base.start, address.start)
  if (start === address.start) return address
  const isDevelopment = base.isDevelopment || address.isDevelopment
  return base.isWhole ? { ...base, start, isWhole: address.isWhole, isDevelopment } : { ...base, isDevelopment }
}
