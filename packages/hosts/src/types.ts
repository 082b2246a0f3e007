/**
 * The shape of what we know about a host. Every value in `hosts/` is checked against these types by the
 * compiler and against `lint/schema.ts` by the tests.
 */

/** The hosts, in the order in which tables print them. */
export const HOSTS = [
  'weixin',
  'alipay',
  'toutiao',
  'baidu',
  'qq',
  'kuaishou',
  'jd',
  'xhs',
  'lark',
  'dingtalk',
  'harmony',
  'h5',
  'app',
] as const

/** What runs the built app. */
export type Host = (typeof HOSTS)[number]

export const METHODS = ['uploadFile', 'downloadFile'] as const

export type Method = (typeof METHODS)[number]

/** The methods that a task may have. */
export const TASK_METHODS = [
  'abort',
  'onProgressUpdate',
  'offProgressUpdate',
  'onHeadersReceived',
  'offHeadersReceived',
] as const

export type TaskMethod = (typeof TASK_METHODS)[number]

/**
 * First versions that have something. `sdk` is the base library (AppX on Alipay, HBuilderX on h5 and app), `app` the host's own
 * client, `ide` its developer tools. All that are given must be met on a device; `ide` counts in the developer tools only.
 */
export interface Since {
  readonly sdk?: string
  readonly app?: string
  readonly ide?: string
}

/**
 * Whether a host has something:
 * - `false`: it does not, and a source says so (or a complete parameter table does not list it);
 * - `null`: unknown, no source found. Never to be read as supported;
 * - `true`: it does, and no source gives a first version;
 * - a `Since`: it does from that version on.
 */
export type Support = false | null | true | Since

/** Words of ours, in both languages. */
export interface Text {
  readonly en: string
  readonly zh: string
}

/** Where a fact comes from: a public page, or a file of a published package or of a public repository. */
export interface Evidence {
  /** A URL, `package@version path:lines`, `owner/repository@commit path`, or `owner/repository#number` for a thread. */
  readonly source: string
  /** What the source says, in our words, where that is not plain from the fact. */
  readonly says?: Text
}

/** Sources that contradict each other, and how the entry was decided. */
export interface Dispute {
  readonly claims: readonly { readonly says: Text; readonly source: string }[]
  readonly chosen: Text
  readonly why: Text
}

/** One fact about one option, task method or result field of one method on one host. */
export interface Capability {
  readonly support: Support
  readonly note?: Text
  readonly dispute?: Dispute
  readonly evidence: readonly Evidence[]
}

export type ValueType = 'string' | 'number' | 'boolean' | 'object' | 'function' | 'array' | 'file' | 'arraybuffer'

/** One option of a call. */
export interface OptionCapability extends Capability {
  /** Types the host takes; `null` when no source says. */
  readonly types: readonly ValueType[] | null
  /** `null`: no source says. */
  readonly required: boolean | null
  /** The only values the host takes. */
  readonly values?: readonly string[]
  readonly default?: string | number | boolean
  readonly min?: number
  readonly max?: number
  readonly unit?: 'ms' | 's' | 'bytes'
  /** For objects of strings (`header`, `formData`): what the values must be. */
  readonly valueTypes?: readonly ValueType[]
  /** A value of another type makes the call fail, and that was seen to happen or is on a page: the value has to be of these types before it gets there. */
  readonly otherValuesFail?: true
  /** For a path: whether the file may be one that the app saved (`saveFile`). Not given: no source tells of a difference. */
  readonly savedFiles?: Support
  /** Another option without which a call with this one alone fails. */
  readonly needs?: string
  /** For `files`: of several files with one `name`, only one arrives. */
  readonly equalNamesLoseFiles?: true
  /** The option that means the same on this host, where a host takes two spellings. */
  readonly sameAs?: string
}

/** One field of a success result, a failure or a progress event. */
export interface FieldCapability extends Capability {
  readonly types: readonly ValueType[] | null
  /** What the value tells, where the name does not. */
  readonly meaning?: Text
  /** The option of the call without which the host does not give the field. */
  readonly onlyWith?: string
  /** The option of the call with which the host does not give the field. */
  readonly onlyWithout?: string
  /** The fields of an object (`profile`). Not given: no source lists them. */
  readonly fields?: Readonly<Record<string, FieldCapability>>
}

/** One of the things that may be behind an error code. */
export interface ErrorCause {
  /** What the host's message says, as the vendor writes it; `%s` stands for what the host puts there. */
  readonly messages: readonly string[]
  /** Who can mend it, where the vendor says so: the developer, the user, or the vendor's framework. */
  readonly whose?: 'developer' | 'user' | 'framework'
  readonly meaning: Text
  readonly remedy?: Text
  readonly evidence: readonly Evidence[]
}

export interface ErrorCode {
  /** `null`: failures that carry a message and no code. One such entry a method. */
  readonly code: number | null
  readonly meaning: Text
  readonly remedy?: Text
  /** Causes that the host tells apart by its message, or that the vendor tells apart. */
  readonly causes?: readonly ErrorCause[]
  readonly evidence: readonly Evidence[]
}

/** A header name that the host refuses or overwrites. */
export interface ForbiddenHeader {
  /** Lower case. */
  readonly name: string
  /** A value that may be given all the same, because it is what the host sends anyway (lower case, compared by its beginning). */
  readonly harmlessValue?: string
  /** It can be set, and then the boundary of the multipart body is missing, so that no server can read it. */
  readonly breaksBody?: true
  /** What the host sends instead, `{…}` standing for what varies; several where systems differ. */
  readonly fixedTo?: readonly string[]
  readonly note?: Text
  readonly evidence: readonly Evidence[]
}

/** A limit. `value: null` is unknown. */
export interface Limit {
  readonly value: number | null
  readonly unit: 'requests' | 'bytes' | 'ms' | 's'
  /** What the limit was in older versions, the newest first. */
  readonly earlier?: readonly { readonly value: number; readonly before: Since }[]
  readonly note?: Text
  readonly dispute?: Dispute
  readonly evidence: readonly Evidence[]
}

export interface Transport {
  /** `true`: an http URL fails on a released app. `null`: no source says. */
  readonly httpsOnly: boolean | null
  readonly note?: Text
  readonly evidence: readonly Evidence[]
}

/** The list of domains in the vendor's console that calls may reach. */
export interface DomainList {
  /** Must the domain of a call be on the list? `null`: no source says. */
  readonly required: boolean | null
  /** What the list is called in the console. */
  readonly list?: Text
  /** Where in the console it is kept. */
  readonly place?: Text
  /** Address of the console. */
  readonly console?: string
  /** Which builds of the app a change reaches: those that are made after it, or all. `null`: no source says. */
  readonly reaches: 'new builds' | 'every build' | null
  /** What an entry covers: this host name alone, or every host below the registered domain. `null`: no source says. */
  readonly matches: 'host' | 'registered domain' | null
  /** Whether an entry may be an IP address, may have a port. `null`: no source says. */
  readonly takes: { readonly ip: boolean | null; readonly port: boolean | null }
  /** How many entries the list takes. */
  readonly most?: number
  /** Hosts that cannot be entered. */
  readonly refuses?: readonly string[]
  /** How to work without the list while developing. */
  readonly whileDeveloping?: Text
  readonly note?: Text
  readonly evidence: readonly Evidence[]
}

/** Where answers with an HTTP status such as 404 or 500 go. */
export interface HttpErrors {
  /** `null`: no source says. */
  readonly goTo: 'success' | 'fail' | null
  readonly note?: Text
  readonly evidence: readonly Evidence[]
}

/**
 * Questions about a call that are no option, field or limit, each with one statement that the answer is about:
 * - `anyFileKind`: a file of any kind can be sent;
 * - `base64`: the host turns a file into Base64 text by itself;
 * - `pathsOutliveTheApp`: the path of a temporary file is still good when the app is started again;
 * - `runsInBackground`: a call goes on while the app is in the background.
 */
export const QUESTIONS = ['anyFileKind', 'base64', 'pathsOutliveTheApp', 'runsInBackground'] as const

export type Question = (typeof QUESTIONS)[number]

export interface Returns {
  /** Does the call give a task? */
  readonly task: Support
  /** Does the call give a promise of its own? */
  readonly promise: Support
  readonly note?: Text
  readonly evidence: readonly Evidence[]
}

export interface MethodData {
  /** Since when the host has the method at all. */
  readonly method: Capability
  /** The option that names the multipart field; `null` for methods that send none. */
  readonly keyOption: 'name' | 'fileName' | null
  /** How many files one call sends; `null`: unknown or not a question. */
  readonly filesPerCall: 'one' | 'many' | null
  /** Every option of the host itself, and every option of a source API that some author may try on it. */
  readonly options: Readonly<Record<string, OptionCapability>>
  readonly returns: Returns
  readonly task: Readonly<Record<TaskMethod, Capability>>
  readonly success: Readonly<Record<string, FieldCapability>>
  readonly failure: Readonly<Record<string, FieldCapability>>
  readonly progress: Readonly<Record<string, FieldCapability>>
  readonly errors: readonly ErrorCode[]
  /** `null`: unknown. */
  readonly forbiddenHeaders: readonly ForbiddenHeader[] | null
  readonly transport: Transport
  readonly domains: DomainList
  readonly httpErrors: HttpErrors
  readonly answers: Readonly<Record<Question, Capability>>
  readonly limits: {
    readonly concurrency: Limit
    readonly fileSize: Limit
    readonly timeout: Limit
  }
}

export interface HostData {
  readonly id: Host
  readonly title: Text
  /** Other ecosystems' names for the host, all lower case, without the id itself. */
  readonly aliases: readonly string[]
  /** The global object that carries the native call, `null` where there is none to call (h5, app: the framework implements the methods). */
  readonly global: string | null
  /** How good the sources are: an official table or typings, a copy or community typings, or only what a framework passes through. */
  readonly trust: 'high' | 'medium' | 'low'
  readonly trustNote: Text
  readonly methods: Readonly<Record<Method, MethodData>>
}
