import type { Host, HostVersion, Method } from '@crossload/hosts'
import type { Locale, Severity } from '../diagnostic/diagnostic.ts'
import type { RuleName } from '../diagnostic/ruleNames.ts'
import type { Stage } from '../find/interceptors.ts'
import type { FileKind } from '../read/fileKind.ts'
import type { LookUp } from '../read/values.ts'
import type { SourceName } from '../sources/types.ts'
import type { UploaderOptions } from '../sources/uploader.ts'
import type { Place } from '../text/position.ts'

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
