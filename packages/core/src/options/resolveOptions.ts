import { getHost, hostNames, HOSTS, resolveHost } from '@crossload/hosts'
import type { Host, HostData, HostVersion } from '@crossload/hosts'
import type { Locale, Severity } from '../diagnostic/diagnostic.ts'
import { RULE_NAMES } from '../diagnostic/ruleNames.ts'
import type { RuleName } from '../diagnostic/ruleNames.ts'
import type { FileKind } from '../read/fileKind.ts'
import type { LookUp } from '../read/values.ts'
import { SOURCES } from '../sources/index.ts'
import { renamedMpx } from '../sources/mpx.ts'
import type { SourceApi } from '../sources/types.ts'
import { createUploader } from '../sources/uploader.ts'
import type { UploaderOptions } from '../sources/uploader.ts'
import type { Place } from '../text/position.ts'
import { checkBoolean, checkKeys, checkNamePart, checkObject, checkOneOf, checkPlaces, CrossloadOptionError } from './checks.ts'
import type { InterceptorFact, ProjectFacts, ReplacementFact, SourceOptions, TransformOptions } from './transformOptions.ts'

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
  if (from !== undefined && (typeof from !== 'string' || from === '')) throw new CrossloadOptionError('sources.uploader.import', from, 'the name of a module')
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
