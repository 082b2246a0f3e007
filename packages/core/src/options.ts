import { getHost, hostNames, HOSTS, resolveHost } from '@crossload/hosts'
import type { Host, HostData, HostVersion, Method } from '@crossload/hosts'
import type { Locale, Severity } from './diagnostic.ts'
import type { Stage } from './find/interceptors.ts'
import type { Place } from './position.ts'
import type { FileKind } from './read/fileKind.ts'
import type { LookUp } from './read/values.ts'
import { RULE_NAMES } from './rules/names.ts'
import type { RuleName } from './rules/names.ts'
import { SOURCES } from './sources/index.ts'
import { renamedMpx } from './sources/mpx.ts'
import type { SourceApi, SourceName } from './sources/types.ts'
import { visible } from './text/visible.ts'
import { createUploader } from './sources/uploader.ts'
import type { UploaderOptions } from './sources/uploader.ts'

/** Where a method is intercepted or replaced, and as far as that is known, which. */
export interface ReplacementFact extends Place {
  /** The source API. Not given: those that have interceptors. */
  readonly source?: SourceName
  /** Not given: any. */
  readonly methods?: readonly Method[]
  /** Is it plain that it is these? */
  readonly isCertain?: boolean
}

export interface InterceptorFact extends ReplacementFact {
  /** What it has handlers for. Not given: nobody can tell. */
  readonly stages?: readonly Stage[]
  /** Does it only make Vue 2's promise of `[err, res]` into one that gives the result or rejects? */
  readonly unwrapsPairs?: boolean
}

/** What one file cannot know about the project that it belongs to. */
export interface ProjectFacts {
  /**
   * Were all files of the app read for this? Then it has no interceptor but the given ones, and what a file shows of itself: its text may be
   * newer.
   */
  readonly isRead?: boolean
  /** Vue 2 makes `uni.*` resolve `[err, res]`. Default 3. */
  readonly vue?: 2 | 3
  /** Where `uni.addInterceptor` is called for a method that crossload rewrites. An empty array: nowhere that matters, whatever a file shows. */
  readonly interceptors?: readonly InterceptorFact[]
  /** Where such a method is replaced. */
  readonly patched?: readonly ReplacementFact[]
  readonly mpx?: {
    /** Was Mpx's API proxy installed with `usePromise: true`? Not given: a call that is awaited gets a promise, others a task. */
    readonly usePromise?: boolean
    /** Methods that give no promise in spite of `usePromise`. */
    readonly blackList?: readonly string[]
    /** `mpx.use(apiProxy, { prefix: 'mm' })` makes `mpx.mm_uploadFile`. */
    readonly prefix?: string
    /** The same behind the name, where there is no prefix. */
    readonly postfix?: string
    /** Where `mpx.use(apiProxy, { custom })` replaces a method that crossload rewrites. */
    readonly custom?: readonly Place[]
    /** The mode that the project is written for. */
    readonly srcMode?: string
  }
}

/** Which source APIs to look for. */
export interface SourceOptions {
  /** uni-app's `uni`. Default true. */
  readonly uni?: boolean
  /** Mpx's `mpx`. Default true. */
  readonly mpx?: boolean
  /** `wx` as the source API of a cross-mode Mpx build. Default false. */
  readonly wx?: boolean
  /** lwu-upload's `uploader.upload`. Default none. */
  readonly uploader?: UploaderOptions
  /** `Taro`. Default false. */
  readonly taro?: boolean
}

export interface TransformOptions {
  /** The host to build for, by id or alias: `alipay`, `mp-alipay`, `my`, … */
  readonly target: string
  /** The oldest versions that the app still supports, by host: base library, or `{ app, sdk }`. */
  readonly minVersions?: Partial<Readonly<Record<Host, HostVersion>>>
  readonly project?: ProjectFacts
  /**
   * Says what the file in question imports, by module and exported name, and what variables of `process.env` and `import.meta.env` hold, which
   * go by these names. For the rules: nothing is rewritten by it.
   */
  readonly lookUp?: LookUp
  readonly sources?: SourceOptions
  /** `source` (default): callbacks see what the source API promises. `native`: they see what the host gives. */
  readonly results?: 'source' | 'native'
  readonly fileType?: {
    /** For a path that tells nothing. Default `image`. */
    readonly fallback?: FileKind
  }
  /** `native` (default): a timeout is the host's affair. `emulate`: where the host, or the oldest version of it, ignores it, we keep it. */
  readonly timeout?: 'native' | 'emulate'
  /**
   * `200`: a download that succeeds has `statusCode: 200` where the host tells no status, for code that was written for hosts which do. An
   * answer such as 404 then looks like a file as well, where the host counts it as a success. Default: the field stays missing.
   */
  readonly downloadStatus?: 200
  readonly rules?: Partial<Readonly<Record<RuleName, Severity | 'off'>>>
  /**
   * Do the text's `crossload-ignore-…` comments count? Default true. `false` is for who hands over compiled text, and applies the comments
   * of the author's own by `readIgnores` and `applyIgnores`.
   */
  readonly ignoreComments?: boolean
  /** Default `en`. */
  readonly locale?: Locale
  /** Where emitted code imports the runtime from. Default `@crossload/runtime`. */
  readonly runtimeModule?: string
  /** Make a source map? Default true. */
  readonly sourcemap?: boolean
}

/** Checked options with all defaults filled in. */
export interface ResolvedOptions {
  readonly host: HostData
  readonly minVersions: Partial<Readonly<Record<Host, HostVersion>>>
  readonly vue: 2 | 3
  /** `undefined`: nobody looked. What a file shows of itself counts beside them. */
  readonly interceptors: readonly InterceptorFact[] | undefined
  /** Does somebody say that there is none, whatever a file shows? */
  readonly deniesInterceptors: boolean
  readonly patched: readonly ReplacementFact[] | undefined
  readonly mpxCustom: readonly Place[] | undefined
  /** `undefined`: nobody said. */
  readonly usePromise: boolean | undefined
  readonly promiseBlackList: readonly string[]
  readonly lookUp: LookUp | undefined
  readonly sources: readonly SourceApi[]
  readonly results: 'source' | 'native'
  readonly fileTypeFallback: FileKind
  readonly timeout: 'native' | 'emulate'
  readonly downloadStatus: 200 | undefined
  readonly rules: Partial<Readonly<Record<RuleName, Severity | 'off'>>>
  readonly ignoreComments: boolean
  readonly locale: Locale
  readonly runtimeModule: string
  readonly sourcemap: boolean
}

/** A wrong option: names it, says what it got and what it takes. */
export class CrossloadOptionError extends Error {
  override readonly name = 'CrossloadOptionError'
  /** The option's path, such as `minVersions.alipay`. */
  readonly option: string

  constructor(option: string, got: unknown, takes: string) {
    super(`crossload: option \`${visible(option)}\` got ${visible(show(got))}; it takes ${takes}.`)
    this.option = option
  }
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  try {
    return JSON.stringify(value) ?? typeof value
  } catch {
    return typeof value
  }
}

const SHAPE: Readonly<Record<keyof TransformOptions, string>> = {
  target: '',
  minVersions: '',
  project: '',
  lookUp: '',
  sources: '',
  results: '',
  fileType: '',
  timeout: '',
  downloadStatus: '',
  rules: '',
  ignoreComments: '',
  locale: '',
  runtimeModule: '',
  sourcemap: '',
}

/** It is written into code. */
const MODULE_NAME = /^[^'"`\\\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]+$/u

/** As npm has it: neither `.` nor `..`, and no way out of a folder. */
const PACKAGE_NAME = /^(?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*$/

const VERSION = /^\d+(\.\d+){0,3}$/

/**
 * Checks options and fills in defaults.
 *
 * @throws CrossloadOptionError for the first option that is wrong
 */
export function resolveTransformOptions(options: TransformOptions): ResolvedOptions {
  checkKeys('', options, Object.keys(SHAPE))
  const host = typeof options.target === 'string' ? getHost(options.target) : undefined
  if (!host) throw new CrossloadOptionError('target', options.target, `one of ${hostNames().join(', ')}`)

  const project = checkKeys('project', options.project, ['isRead', 'vue', 'interceptors', 'patched', 'mpx'])
  checkBoolean('project.isRead', project.isRead)
  checkOneOf('project.vue', project.vue, [2, 3])
  const mpx = checkKeys('project.mpx', project.mpx, ['usePromise', 'blackList', 'prefix', 'postfix', 'custom', 'srcMode'])
  checkBoolean('project.mpx.usePromise', mpx.usePromise)
  checkNamePart('project.mpx.prefix', mpx.prefix)
  checkNamePart('project.mpx.postfix', mpx.postfix)
  if (mpx.blackList !== undefined && !(Array.isArray(mpx.blackList) && mpx.blackList.every((name) => typeof name === 'string'))) {
    throw new CrossloadOptionError('project.mpx.blackList', mpx.blackList, "an array of method names, such as ['uploadFile']")
  }
  const sources = checkKeys('sources', options.sources, ['uni', 'mpx', 'wx', 'uploader', 'taro'])
  checkUploader(sources.uploader)
  for (const name of ['uni', 'mpx', 'wx', 'taro'] as const) checkBoolean(`sources.${name}`, sources[name])
  if (options.lookUp !== undefined && typeof options.lookUp !== 'function') throw new CrossloadOptionError('lookUp', options.lookUp, 'a function')
  const fileType = checkKeys('fileType', options.fileType, ['fallback'])
  checkOneOf('fileType.fallback', fileType.fallback, ['image', 'video', 'audio'])
  checkOneOf('results', options.results, ['source', 'native'])
  checkOneOf('timeout', options.timeout, ['native', 'emulate'])
  checkOneOf('downloadStatus', options.downloadStatus, [200])
  checkOneOf('locale', options.locale, ['en', 'zh'])
  checkBoolean('sourcemap', options.sourcemap)
  checkBoolean('ignoreComments', options.ignoreComments)
  if (options.runtimeModule !== undefined && (typeof options.runtimeModule !== 'string' || !MODULE_NAME.test(options.runtimeModule))) {
    throw new CrossloadOptionError('runtimeModule', options.runtimeModule, 'the name of a module, without quotes, backslashes and line breaks')
  }
  const rules = checkKeys('rules', options.rules, RULE_NAMES)
  for (const name of RULE_NAMES) checkOneOf(`rules.${name}`, rules[name], ['off', 'info', 'warn', 'error'])

  return {
    host,
    minVersions: resolveVersions(options.minVersions),
    vue: project.vue ?? 3,
    interceptors: checkPlaces('project.interceptors', project.interceptors) ?? (project.isRead ? [] : undefined),
    deniesInterceptors: project.interceptors?.length === 0,
    patched: checkPlaces('project.patched', project.patched),
    mpxCustom: checkPlaces('project.mpx.custom', mpx.custom),
    usePromise: mpx.usePromise,
    promiseBlackList: mpx.blackList ?? [],
    lookUp: options.lookUp,
    sources: resolveSources(sources, host, mpx),
    results: options.results ?? 'source',
    fileTypeFallback: fileType.fallback ?? 'image',
    timeout: options.timeout ?? 'native',
    downloadStatus: options.downloadStatus,
    rules,
    ignoreComments: options.ignoreComments ?? true,
    locale: options.locale ?? 'en',
    runtimeModule: options.runtimeModule ?? '@crossload/runtime',
    sourcemap: options.sourcemap ?? true,
  }
}

/**
 * Checks the option `packages` of those who look below `node_modules`.
 *
 * @throws CrossloadOptionError where it is no array of package names
 */
export function checkPackages(packages: unknown): readonly string[] {
  if (packages === undefined) return []
  const isName = (name: unknown): name is string => typeof name === 'string' && PACKAGE_NAME.test(name)
  if (Array.isArray(packages) && packages.every(isName)) return packages
  throw new CrossloadOptionError('packages', packages, "an array of package names, such as ['lwu-upload', '@scope/name']")
}

/** `wx` is a source API only where it is not the target's own global: there it is a native call already. */
function resolveSources(sources: SourceOptions, host: HostData, mpx: NonNullable<ProjectFacts['mpx']>): readonly SourceApi[] {
  const enabled: SourceApi[] = []
  if (sources.uni ?? true) enabled.push(SOURCES.uni)
  if (sources.mpx ?? true) enabled.push(...renamedMpx(mpx))
  if (sources.taro) enabled.push(SOURCES.taro)
  if (sources.uploader) enabled.push(createUploader(sources.uploader))
  if (sources.wx && (host.global === null || !SOURCES.wx.globals.includes(host.global))) enabled.push(SOURCES.wx)
  return enabled
}

function checkUploader(uploader: UploaderOptions | undefined): void {
  if (uploader === undefined) return
  const { import: from, baseURI } = checkKeys('sources.uploader', uploader, ['import', 'baseURI'])
  if (typeof from !== 'string' || from === '') throw new CrossloadOptionError('sources.uploader.import', from, 'the name of a module')
  if (baseURI !== undefined && typeof baseURI !== 'string') throw new CrossloadOptionError('sources.uploader.baseURI', baseURI, 'an address')
}

function resolveVersions(versions: TransformOptions['minVersions']): ResolvedOptions['minVersions'] {
  const resolved: Partial<Record<Host, HostVersion>> = {}
  for (const [name, version] of Object.entries(checkObject('minVersions', versions))) {
    const host = resolveHost(name)
    if (!host) throw new CrossloadOptionError(`minVersions.${name}`, name, `a host: ${HOSTS.join(', ')}`)
    const parts = typeof version === 'string' ? [version] : Object.values(checkKeys(`minVersions.${name}`, version, ['app', 'sdk']))
    if (parts.length === 0 || !parts.every((part) => typeof part === 'string' && VERSION.test(part))) {
      throw new CrossloadOptionError(`minVersions.${name}`, version, "a version such as '2.10.0', or { app?: '10.2.80', sdk?: '2.8.2' }")
    }
    resolved[host] = version
  }
  return resolved
}

function checkObject<T extends object>(option: string, value: T | undefined): Partial<T> {
  if (value === undefined) return {}
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new CrossloadOptionError(option, value, 'an object')
  return value
}

function checkKeys<T extends object>(option: string, value: T | undefined, keys: readonly string[]): Partial<T> {
  const object = checkObject(option === '' ? 'options' : option, value)
  const unknown = Object.keys(object).find((key) => !keys.includes(key))
  if (unknown !== undefined) {
    throw new CrossloadOptionError(option === '' ? unknown : `${option}.${unknown}`, (object as Record<string, unknown>)[unknown], `no such key; the keys are ${keys.join(', ')}`)
  }
  return object
}

function checkNamePart(option: string, value: unknown): void {
  if (value !== undefined && (typeof value !== 'string' || !/^[\w$]+$/.test(value))) {
    throw new CrossloadOptionError(option, value, "a part of a name, such as 'mm'")
  }
}

function checkOneOf(option: string, value: unknown, values: readonly unknown[]): void {
  if (value !== undefined && !values.includes(value)) {
    throw new CrossloadOptionError(option, value, values.map((each) => JSON.stringify(each)).join(' or '))
  }
}

function checkBoolean(option: string, value: unknown): void {
  checkOneOf(option, value, [true, false])
}

function checkPlaces<T extends Place>(option: string, places: readonly T[] | undefined): readonly T[] | undefined {
  if (places === undefined) return undefined
  const isPlace = (place: Place | null) => typeof place?.file === 'string' && typeof place.line === 'number'
  if (!Array.isArray(places) || !places.every(isPlace)) throw new CrossloadOptionError(option, places, 'an array of { file, line, column? }')
  return places
}
