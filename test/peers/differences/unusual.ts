import type { Difference } from './difference.ts'

const UNI = ['uni', 'uni-vue2'] as const
const MPX = ['mpx', 'mpx-promise'] as const

/** What rarely comes up, in the order in which it is looked for. */
export const UNUSUAL_DIFFERENCES: readonly Difference[] = [
  {
    id: 'null-is-nothing',
    kind: 'improvement',
    peers: [...UNI, ...MPX, 'taro'],
    hosts: 'all',
    title: { en: '`null` counts as no options', zh: '`null` 视为没有参数' },
    peer: {
      en: 'uni reads fields of it, which is a TypeError; so does Taro once the host fails. Mpx hands it to the host; with `usePromise` it counts as none.',
      zh: 'uni 会读取它的字段，抛出 TypeError；Taro 在宿主失败时也如此。Mpx 把它交给宿主；`usePromise` 下视为没有参数。',
    },
    crossload: {
      en: 'Calls the host without options, whose failure says what is missing; a bare host call hands `null` over.',
      zh: '不带参数调用宿主，由宿主的失败信息说明缺少什么；直接的宿主调用则原样传入 `null`。',
    },
    why: { en: 'A failure reaches `fail` and `catch`, and names the option.', zh: '失败会到达 `fail` 和 `catch`，并指明参数。' },
    improve: (peer, ours, { example }) => {
      const isOfNull = /\(null\)|= null\b/.test(example.code)
      const isWithoutOptions = ours.native.every(({ options }) => Object.keys(options).every((name) => name === 'fileType'))
      const isSent = [...peer.requests, ...ours.requests].length > 0
      return isOfNull && isWithoutOptions && !isSent ? ours : peer
    },
  },
  {
    id: 'inherited-callbacks',
    kind: 'improvement',
    peers: [...UNI, 'mpx'],
    hosts: 'all',
    title: { en: 'A callback on a prototype is called', zh: '调用原型上的回调' },
    peer: {
      en: 'uni finds it there when it chooses between task and promise, and copies only the object’s own: there is no promise, and the callback is never called. Mpx leaves it to the host.',
      zh: 'uni 判断返回任务对象还是 Promise 时会找到它，复制时却只取对象自身的：既没有 Promise，回调也永远不会被调用。Mpx 交由宿主处理。',
    },
    crossload: { en: 'Calls it wherever a helper is in the way.', zh: '凡经过运行时辅助函数的调用都会调用它。' },
    why: { en: 'Options may be made by a class.', zh: '参数可能由类创建。' },
    improve: (peer, ours, { example }) => {
      const added = ours.events.filter(({ kind }) => kind === 'success')
      const isLost = /\n\s+success\(/.test(example.code) && peer.events.every(({ kind }) => kind !== 'success')
      return isLost ? { ...peer, events: [...peer.events, ...added] } : peer
    },
  },
  {
    id: 'thrown-at-once',
    kind: 'trade',
    peers: [...UNI, 'mpx-promise', 'taro'],
    hosts: 'all',
    title: { en: 'A host that throws at once throws into the caller', zh: '宿主同步抛出的异常会抛给调用者' },
    peer: {
      en: 'Where it makes a promise, that is rejected (uni with Vue 2: resolved with the error), and the caller goes on.',
      zh: '在返回 Promise 的情况下，Promise 会 reject（uni 的 Vue 2：以错误 resolve），调用者继续执行。',
    },
    crossload: {
      en: 'A call whose value is not used is the bare host call: what the host throws reaches the caller. Where the value is used it is as in the framework.',
      zh: '返回值未被使用的调用就是宿主调用本身：宿主抛出的异常直接到达调用者。返回值被使用时与框架一致。',
    },
    why: { en: 'No runtime for such calls; hosts tell of failures by `fail`.', zh: '此类调用不需要运行时；宿主通过 `fail` 告知失败。' },
    improve: (peer, ours) => {
      const at = ours.events.findIndex(({ kind, value }) => kind === 'threw' && String(value).endsWith(': at once'))
      if (at < 0 || peer.events.some(({ kind }) => kind === 'threw')) return peer
      const events = [...peer.events.slice(0, at), ours.events[at]!]
      return { ...peer, events, unhandled: peer.unhandled.filter((reason) => reason !== ours.events[at]!.value) }
    },
  },
  {
    id: 'options-as-they-are',
    kind: 'trade',
    peers: [...UNI, ...MPX, 'taro'],
    hosts: 'all',
    title: { en: 'Who reads a getter, and who looks at a prototype', zh: '由谁读取 getter、由谁查看原型' },
    peer: {
      en: 'Reads options before the host does: a getter runs once more in one place, not in another; Mpx with `usePromise` and Taro call a callback that a prototype has.',
      zh: '先于宿主读取参数：getter 在有的地方多执行一次，有的地方不会；Mpx 的 `usePromise` 和 Taro 会调用原型上的回调。',
    },
    crossload: {
      en: 'A bare host call hands over the object itself: how often a getter runs, and whether a prototype counts, is the host’s matter. A helper reads a getter of a callback twice, any other once.',
      zh: '宿主调用直接传入该对象：getter 执行几次、原型是否有效由宿主决定。辅助函数会读取回调的 getter 两次，其他 getter 一次。',
    },
    why: { en: 'A copy of the options only where it is needed.', zh: '仅在需要时才复制参数。' },
    improve: (peer, ours, { calls, example }) => {
      const isBare = calls.every(({ disposition }) => disposition === 'native')
      const isInherited = isBare && /new Options/.test(example.code)
      const called = isInherited ? peer.events.filter(({ kind }) => kind !== 'success') : peer.events
      const events = called.map((event, at) => {
        const other = ours.events[at]
        const isRead = event.kind === 'reads' && other?.kind === 'reads'
        // By a helper twice, by the emulated host once.
        return isRead && [event.value, other.value].every((value) => value === 1 || value === 2) ? other : event
      })
      return { ...peer, events }
    },
  },
  {
    id: 'this-of-a-callback',
    kind: 'trade',
    peers: ['taro'],
    hosts: 'all',
    title: { en: 'Taro: `this` in a callback is what the host makes it', zh: 'Taro：回调中的 `this` 由宿主决定' },
    peer: { en: 'Calls callbacks with the options as `this`.', zh: '以参数对象作为 `this` 调用回调。' },
    crossload: {
      en: 'Hands callbacks to the host, or calls them as uni-app and Mpx do: no vendor says what `this` is.',
      zh: '把回调交给宿主，或像 uni-app 和 Mpx 那样调用：没有厂商说明 `this` 是什么。',
    },
    why: { en: 'No runtime for calls whose callbacks can be handed on.', zh: '能直接交给宿主的回调不需要运行时。' },
    improve: (peer, ours) => ({
      ...peer,
      events: peer.events.map((event, at) => {
        const other = ours.events[at]
        return event.kind === 'this' && other?.kind === 'this' && other.value === 'nothing' ? other : event
      }),
    }),
  },
]
