import type { HostName } from '@crossload/testing'

/** A value of an option, and how the source comes by it. */
export interface Value {
  readonly value: unknown
  /**
   * `literal`: written down. `call`: what an instrumented function returns. `await`: what such a promise resolves with. `this`: a field of
   * `this`. `object`: a frozen object of the app's.
   */
  readonly from: 'literal' | 'call' | 'await' | 'this' | 'object'
}

export type Spelling = 'plain' | 'quoted' | 'computed' | 'shorthand'

/** What a callback does with what it is called with. */
export type Body = 'nothing' | 'data' | 'status' | 'everything' | 'throws'

export type CallbackName = 'success' | 'fail' | 'complete'

export type Item =
  | { readonly kind: 'property'; readonly key: string; readonly spelling: Spelling; readonly value: Value }
  | { readonly kind: 'getter'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'callback'; readonly key: CallbackName; readonly form: 'arrow' | 'method' | 'named' | 'member'; readonly body: Body }
  | { readonly kind: 'spread'; readonly of: 'literal' | 'variable' | 'nothing'; readonly items: readonly Item[] }

/** How the method is named at the call. */
export type Callee = 'member' | 'brackets' | 'alias' | 'destructured' | 'renamed' | 'optional' | 'parentheses' | 'global'

/** Where the options stand. */
export type Place = 'literal' | 'parentheses' | 'variable' | 'frozen' | 'returned'

/** What is done with what the call returns. */
export type Use = 'nothing' | 'void' | 'look' | 'await' | 'then' | 'progress' | 'abort'

export type Settle = 'uniVue3' | 'uniVue2' | 'taskOnly' | 'mpxPromise'

/** What the host answers to one call. */
export interface Answer {
  readonly ok: boolean
  readonly status: number
  /** Where the host gives a status as text. */
  readonly isText: boolean
  readonly data: string
  readonly code: number
  readonly when: 'at once' | 'microtask' | 'later'
  /** Do both callbacks get one object? */
  readonly isShared: boolean
  /** Per cent of each progress event. */
  readonly progress: readonly number[]
}

/** One call in one app on one host. */
export interface Description {
  readonly host: HostName
  readonly settle: Settle
  readonly callee: Callee
  readonly place: Place
  readonly use: Use
  readonly items: readonly Item[]
  /** One for each native call, as far as they reach; the last one goes on. */
  readonly answers: readonly Answer[]
}

export const GLOBALS: Readonly<Record<HostName, string>> = {
  weixin: 'wx',
  alipay: 'my',
  toutiao: 'tt',
  baidu: 'swan',
  qq: 'qq',
  kuaishou: 'ks',
  jd: 'jd',
  xhs: 'xhs',
  lark: 'tt',
  dingtalk: 'dd',
  harmony: 'has',
}
