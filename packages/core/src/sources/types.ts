import type { Node } from '@babel/types'
import type { Host, Method, TaskMethod, ValueType } from '@crossload/hosts'

/** What the author wrote before `.uploadFile`. */
export type SourceName = 'uni' | 'mpx' | 'wx' | 'uploader' | 'Taro'

/** How a source API answers: see the settle rules of the runtime. */
export type Settle = 'uniVue3' | 'uniVue2' | 'mpxPromise' | 'taroPromise' | 'taskOnly'

/** How much it matters that a host does not take an option of this source API. */
export type Loss = 'silent' | 'info' | 'warn'

/** An import that gives the API object, or one of its methods. */
export interface SourceImport {
  readonly module: string
  /** Does the imported name itself stand for a method (`import { uploadFile }`), or for the object (`import mpx`)? */
  readonly gives: 'object' | 'methods'
  /** The imported names that stand for the object. Default: `default`. */
  readonly names?: readonly string[]
  /** Does this spelling follow the project's promise mode? Named imports of Mpx never do. */
  readonly settle?: Settle
}

/** A method that gives local paths, and what kind of file they lead to. */
export interface Chooser {
  readonly gives: 'image' | 'video' | 'audio'
  /** The option whose value decides instead, where the method gives several kinds. */
  readonly decidedBy?: string
}

export interface SourceMethod {
  /** How the source API spells it. */
  readonly spelling: string
  /** The options of the source API, and what it means to lose one. */
  readonly options: Readonly<Record<string, Loss>>
  /** Fields that the source API promises in a result, and their type. */
  readonly success: Readonly<Record<string, ValueType>>
  readonly failure: Readonly<Record<string, ValueType>>
  readonly progress: Readonly<Record<string, ValueType>>
  /** Names that no host gives and authors write all the same, by what they get; and the name that they mean. */
  readonly mistaken: Readonly<Record<'success' | 'failure', Readonly<Record<string, string>>>>
}

export type KeyRule = 'name' | { readonly lastOn: readonly Host[] }

/** A source API, as data. Adding one is adding a file here. */
export interface SourceApi {
  readonly name: SourceName
  /** Global names that stand for the object. */
  readonly globals: readonly string[]
  readonly imports: readonly SourceImport[]
  readonly methods: Partial<Readonly<Record<Method, SourceMethod>>>
  /**
   * Which counts when both `name` and `fileName` are given: `name`; or the last one on the hosts on which the source's runtime maps one to the
   * other, and the host's own key elsewhere, where the source's call is the host's.
   */
  readonly keyRule: KeyRule
  /** The same in a Vue 2 app, where the source's runtime for it does otherwise. */
  readonly keyRuleInVue2?: KeyRule
  /** Does the source API take an array of files in one call? */
  readonly takesFiles: boolean
  /** The rule by which a call answers: fixed, or as the project's framework is set up. */
  readonly settle: Settle | 'vue' | 'usePromise'
  /** Hosts without a native call on which the source's framework implements the methods. */
  readonly implementedOn: readonly Host[]
  /** Hosts without a native call on which our runtime does, because the framework does not. */
  readonly runtimeOn: readonly Host[]
  /** The class of `imports` whose instances are such objects. */
  readonly madeBy?: string
  /** The only place that makes or imports this object, where it is one of several. */
  readonly instance?: Node
  /** Is the object set up in a way that nobody sees through, so that its calls have to stay its own? */
  readonly isConfigured?: boolean
  /** What a relative `url` is put behind: an option of the call, else the value of a setting. */
  readonly base?: { readonly option: string; readonly setting: string; readonly configured: string | undefined }
  /** Hosts on which the source's own runtime fills `errMsg`, although no source says that the host gives it. */
  readonly fillsErrMsgOn: readonly Host[]
  /** Does a call hand over the host's own return value, whatever that is? */
  readonly passesReturnValue: boolean
  /** Does the source's runtime keep Vue 3 from making proxies of tasks? */
  readonly keepsTasksRaw: boolean
  /** Methods of the source's own on what a call gives, by the task's methods that they stand for. */
  readonly taskAliases?: Readonly<Record<string, TaskMethod>>
  /** Globals of a host that the source's own build makes the target's. */
  readonly translatedGlobals: readonly string[]
  readonly choosers: Readonly<Record<string, Chooser>>
  /** What a function is called that installs an interceptor for methods by name. */
  readonly interceptor: string | null
}
