import type { File, Node } from '@babel/types'
import { rangeOf } from '../ast/range.ts'
import type { CallReport } from '../plan/callReport.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Demand } from '../excerpt/demand.ts'
import { createPacked } from '../find/bundle.ts'
import type { Packed } from '../find/bundle.ts'
import { findCallSites } from '../find/callSites.ts'
import type { CallSite, MethodReference } from '../find/callSites.ts'
import { createDeadBranches } from '../find/deadBranch.ts'
import { findInterceptors } from '../find/interceptors.ts'
import { readNames } from '../find/names.ts'
import { findReexports } from '../find/reexports.ts'
import { findReplacements } from '../find/replacements.ts'
import { resolveScopes } from '../find/scope.ts'
import type { Scopes } from '../find/scope.ts'
import type { ResolvedOptions } from '../options/resolveOptions.ts'
import { parseModule } from '../ast/parse.ts'
import type { Parsed } from '../ast/parse.ts'
import type { CallContext } from '../plan/context.ts'
import type { Edit } from '../plan/edits.ts'
import { joinInterceptions } from '../plan/isIntercepted.ts'
import { plan } from '../plan/plan.ts'
import { readContext, readWhatHoldsCallSites } from '../plan/readContext.ts'
import { mayContainCall, mayHoldAnything } from '../prefilter/prefilter.ts'
import { createElsewhere } from '../read/elsewhere.ts'
import { withInstances } from '../read/instances.ts'
import { createValues } from '../read/values.ts'
import { checkCall, checkReference } from '../rules/check.ts'
import type { Finding } from '../rules/finding.ts'
import { checkInterceptor } from '../rules/interceptorFound.ts'
import { spell } from '../sources/spelling.ts'
import { reportMinified } from '../rules/minifiedCode.ts'
import { reportParseError } from '../rules/parseError.ts'
import { applyIgnores } from '../silence/applyIgnores.ts'
import type { Ignore } from '../silence/ignore.ts'
import { mayIgnore } from '../silence/readComment.ts'
import { ignoresOf, ignoresOfBrokenText } from '../silence/readIgnores.ts'
import { reportUnusedIgnores } from '../rules/reportUnusedIgnores.ts'

/** All that is known about one file for one host. */
export interface FileAnalysis {
  readonly calls: readonly CallReport[]
  readonly diagnostics: readonly Diagnostic[]
  readonly edits: readonly Edit[]
  /** Missing when the file does not parse. */
  readonly module?: Module
}

/** A parsed file, what its names mean, and what its author asks not to be told. */
export interface Module {
  readonly ast: File
  readonly scopes: Scopes
  /** Where nodes begin, as offsets: places that a source map should know. */
  readonly starts: readonly number[]
  readonly ignores: readonly Ignore[]
  /** What a call stands in that a tool made, if it does. */
  readonly packedAs: (call: Node) => Packed | undefined
}

/** Can there be anything to say about this text? */
export function mayConcern(code: string, { sources, ignoreComments }: ResolvedOptions): boolean {
  return mayHoldAnything(code, sources) && (mayContainCall(code, sources) || (ignoreComments && mayIgnore(code)))
}

/** Finds, reads, plans, checks and silences; `undefined` when the prefilter says that there is nothing. */
export function analyzeFile(code: string, id: string, options: ResolvedOptions): FileAnalysis | undefined {
  if (!mayConcern(code, options)) return undefined
  const parsed = parseModule(code, id)
  if (!parsed.ok) return { calls: [], edits: [], diagnostics: checkBrokenFile(code, parsed, options) }
  return analyzeModule(readModule(code, parsed.ast), options)
}

/** Says that a file does not parse, where it matters and where the author wants to know. */
export function checkBrokenFile(code: string, parsed: Extract<Parsed, { ok: false }>, options: ResolvedOptions): readonly Diagnostic[] {
  if (!mayContainCall(code, options.sources)) return []
  return applyIgnores(reportParseError(parsed, options), options.ignoreComments ? ignoresOfBrokenText(code) : []).diagnostics
}

/**
 * Resolves the names of a parsed file; one reading serves any number of hosts.
 *
 * @param demand where the tree has only a part of the text: is told what has to be seen of the rest
 */
export function readModule(code: string, ast: File, demand?: Demand): Module {
  const names = readNames(ast)
  const scopes = resolveScopes(ast, names, demand)
  return { ast, scopes, starts: names.starts, ignores: ignoresOf(code, ast.comments ?? []), packedAs: createPacked(code, scopes) }
}

/** The same as `analyzeFile` for a tree that is parsed and read already. */
export function analyzeModule(module: Module, options: ResolvedOptions): FileAnalysis | undefined {
  const found = findInModule(module, options)
  if (!options.ignoreComments || module.ignores.length === 0) return found
  const { diagnostics, unused } = applyIgnores(found?.diagnostics ?? [], module.ignores)
  const told = reportUnusedIgnores(unused, options, (each) => findInModule(module, each)?.diagnostics ?? [])
  if (!found && told.length === 0) return undefined
  return { calls: [], edits: [], module, ...found, diagnostics: [...diagnostics, ...told].sort(byPlace) }
}

/** What there is before anything is silenced. */
export function findInModule(module: Module, options: ResolvedOptions): FileAnalysis | undefined {
  const { callSites, references, interceptors, contextOf, isDead, values } = openCalls(module, options)
  if (callSites.length + references.length + interceptors.length === 0) return undefined

  const calls: CallReport[] = []
  const diagnostics: Diagnostic[] = []
  const edits: Edit[] = []
  const { scopes } = module
  const translated = new Set([...callSites, ...references].flatMap(({ source }) => source.translatedGlobals))
  const elsewhere = createElsewhere(scopes, values, options.host.id, translated)
  const isSilent = (finding: Finding) => isDead(finding.node) || elsewhere.holds(finding.node)
  const packed = new Map<Node, Packed>()
  for (const site of callSites) {
    const context = contextOf(site)
    const decided = plan(context)
    edits.push(...decided.edits)
    const told = checkCall(context, decided, isSilent)
    if (told.length > 0 && !elsewhere.holdsCall(site.call)) {
      const as = module.packedAs(site.call)
      if (as) packed.set(site.call, as)
      else diagnostics.push(...told)
    }
    calls.push({
      api: spell(site.source, site.method),
      method: site.method,
      host: options.host.id,
      disposition: decided.disposition,
      reason: decided.reason,
      range: rangeOf(site.call),
      helpers: [...new Set(decided.helpers)],
    })
  }
  diagnostics.push(...reportMinified(packed, options))
  for (const interceptor of interceptors) diagnostics.push(...checkInterceptor(interceptor, options))
  for (const reference of references) {
    calls.push(reportReference(reference, options))
    if (!elsewhere.holdsCall(reference.node)) diagnostics.push(...checkReference(reference, options))
  }
  return { calls: calls.sort(byPlace), diagnostics: once(diagnostics).sort(byPlace), edits, module }
}

/** The calls of a module that the build for this host keeps, and what there is to know about each. */
export function openCalls({ ast, scopes }: Module, options: ResolvedOptions) {
  const values = createValues(scopes, options.lookUp)
  const found = findCallSites(scopes, withInstances(options.sources, scopes, values))
  // What a build drops for this host is nobody's concern.
  const isDead = createDeadBranches(scopes, options.host.id)
  const lives = (node: Node) => !isDead(node)
  const callSites = found.callSites.filter(({ call }) => lives(call))
  const references = [...findReexports(ast, options.sources), ...found.references].filter(({ node }) => lives(node))
  const interceptors = findInterceptors(ast.program, scopes, options.sources)
  const interceptions = joinInterceptions(options, interceptors, callSites.length > 0 ? findReplacements(ast.program, scopes, options.sources) : [])
  const holdsCallSite = readWhatHoldsCallSites(callSites, scopes)
  return {
    callSites,
    references,
    interceptors,
    isDead,
    values,
    contextOf(site: CallSite): CallContext {
      scopes.lookInto(site.call)
      return readContext(site, holdsCallSite, scopes, values, options, interceptions)
    },
  }
}

/** What several calls have in common, such as a constant, is told of once. */
function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byCause = new Map(diagnostics.map((each) => [`${each.rule} ${each.range.start.offset} ${each.range.end.offset} ${each.message}`, each]))
  return [...byCause.values()]
}

function reportReference({ source, method, kind, node }: MethodReference, options: ResolvedOptions): CallReport {
  const range = rangeOf(node)
  return { api: spell(source, method), method, host: options.host.id, disposition: 'kept', reason: kind, range, helpers: [] }
}

function byPlace(a: CallReport | Diagnostic, b: CallReport | Diagnostic): number {
  return a.range.start.offset - b.range.start.offset
}
