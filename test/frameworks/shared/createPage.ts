/** What a framework hands to `Page` or `Component`. */
export type Definition = Readonly<Record<string, unknown>> & {
  readonly data?: object | (() => object)
  readonly methods?: Readonly<Record<string, unknown>>
  readonly lifetimes?: Readonly<Record<string, unknown>>
  readonly properties?: Readonly<Record<string, unknown>>
}

export interface OpenPage {
  data(): Readonly<Record<string, unknown>>
  /** What the page was told to show, change by change. */
  readonly changes: readonly Readonly<Record<string, unknown>>[]
  call(method: string, argument: unknown): void
}

type Instance = Record<string, unknown>

/** Makes the page that a host's client would make, and takes it through the beginning of its life. */
export function createPage(definition: Definition, path: string, pages: unknown[]): OpenPage {
  const { lifetimes = {}, methods = {} } = definition
  const given = typeof definition.data === 'function' ? definition.data() : (definition.data ?? {})
  // Data reach the page as JSON: functions, which uni-app for Vue 2 puts beside them, are left behind.
  const data = JSON.parse(JSON.stringify(given)) as Instance
  const functions = Object.fromEntries(Object.entries(definition).filter(([, value]) => typeof value === 'function'))
  const changes: Instance[] = []
  const instance: Instance = {
    ...functions,
    ...methods,
    _methods: methods,
    methods,
    options: {},
    properties: {},
    props: {},
    data,
    is: path,
    route: path,
    __route__: path,
    uri: path,
    pageinstance: { __pageId__: 1 },
    __webviewId__: 1,
    __nodeId__: 0,
    __nodeid__: 0,
    __wxWebviewId__: 1,
    $page: {},
    id: '',
    dataset: {},
    setData(change: Instance, done?: () => void) {
      changes.push({ ...change })
      for (const [key, value] of Object.entries(change)) assign(data, key, value)
      done?.()
    },
    $spliceData() {},
    groupSetData(run: () => void) {
      run()
    },
    selectComponent: () => null,
    selectAllComponents: () => [],
    createSelectorQuery: () => ({ select: () => ({}) }),
    createIntersectionObserver: () => ({ relativeToViewport() {}, observe() {}, disconnect() {} }),
    triggerEvent() {},
    _triggerEvent() {},
    dispatch() {},
    getRelationNodes: () => [],
    getPageId: () => 'page-1',
    getOpenerEventChannel: () => ({ emit() {}, on() {} }),
  }
  pages.push(instance)
  const live = (table: Instance, name: string, argument?: unknown): void => {
    const hook = table[name]
    if (typeof hook === 'function') hook.call(instance, argument)
  }
  const own = { ...definition } as Instance
  live(lifetimes, 'onInit', {})
  if (!('onInit' in lifetimes)) live(own, 'onInit', {})
  for (const name of ['created', 'attached'] as const) live(name in lifetimes ? lifetimes : own, name)
  live(instance, 'onLoad', {})
  live(instance, 'onShow')
  live('ready' in lifetimes ? lifetimes : own, 'ready')
  live(instance, 'onReady')
  return {
    data: () => data,
    changes,
    call(method, argument) {
      const handler = instance[method]
      if (typeof handler !== 'function') throw new Error(`the page has no method ${method}`)
      handler.call(instance, argument)
    },
  }
}

/** `a.b[0]` as a path, as hosts take it, or `a.b.[0]`, as Taro writes it. */
function assign(data: Instance, path: string, value: unknown): void {
  const keys = path.replaceAll(/\.?\[(\d+)\]/g, '.$1').split('.')
  const last = keys.pop() ?? ''
  let target: Instance = data
  for (const key of keys) target = (target[key] ??= {}) as Instance
  target[last] = value
}
