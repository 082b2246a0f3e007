import type { Difference } from './difference.ts'

/** What is particular to Taro, in the order in which it is looked for. */
export const TARO_DIFFERENCES: readonly Difference[] = [
  {
    id: 'headers-under-taro',
    kind: 'improvement',
    peers: ['taro'],
    hosts: 'all',
    title: { en: 'Taro: `headersReceive` and `headersReceived` are there', zh: 'Taro：提供 `headersReceive` 和 `headersReceived`' },
    peer: {
      en: 'Its types promise `headersReceive`, its mini-program runtime has neither: calling it is a TypeError.',
      zh: '类型声明中有 `headersReceive`，但小程序运行时两者都没有：调用会抛出 TypeError。',
    },
    crossload: {
      en: 'Has both, which listen by the task’s `onHeadersReceived`, where the host has it, and give the promise back.',
      zh: '两者都有：宿主任务对象有 `onHeadersReceived` 时用它监听，并返回该 Promise。',
    },
    why: { en: 'What an API’s types promise can be called.', zh: '类型声明中承诺的方法应当可以调用。' },
    byHand: {
      shows: ({ events }) => events.some(({ value }) => /headersReceived? is not a function/.test(String(value))),
      rewrite: (code) => code,
    },
  },
  {
    id: 'one-field-name',
    kind: 'improvement',
    peers: ['taro'],
    hosts: ['alipay', 'dingtalk'],
    title: { en: 'Taro: the host gets one name of the form field', zh: 'Taro：宿主只收到一个表单字段名' },
    peer: {
      en: 'Writes `fileName` beside `name`, always and into the caller’s object: both reach the host, and `fileName` given alone is lost.',
      zh: '总是在 `name` 旁写入 `fileName`，并写进调用者的对象：两者都传给宿主，单独给出的 `fileName` 会丢失。',
    },
    crossload: { en: 'Gives the host `fileName`, from whichever of the two the author wrote.', zh: '无论作者写的是哪一个，都以 `fileName` 传给宿主。' },
    why: { en: 'Neither host reads `name`, and an author’s `fileName` is meant.', zh: '这两个宿主都不读取 `name`，而作者写的 `fileName` 是有意义的。' },
    byHand: {
      shows: ({ native }, ours) =>
        native.some(({ options }, at) => options['fileName'] === undefined && ours.native[at]?.options['fileName'] !== undefined),
      rewrite: (code) => code.replaceAll("fileName: 'photo'", "name: 'photo'"),
    },
    improve: (peer, ours) => ({
      ...peer,
      native: peer.native.map(({ method, options }, at) => {
        const { name, ...rest } = options
        const isDouble = name !== undefined && name === options['fileName'] && ours.native[at]?.options['name'] === undefined
        return { method, options: isDouble ? rest : options }
      }),
    }),
  },
  {
    id: 'callbacks-that-are-none',
    kind: 'improvement',
    peers: ['taro'],
    hosts: 'all',
    title: { en: 'Taro: a callback that is no function is passed over', zh: 'Taro：忽略不是函数的回调' },
    peer: {
      en: 'Calls whatever is there; the TypeError goes to the host, and the promise stays pending.',
      zh: '无论是什么都直接调用；TypeError 抛给宿主，Promise 一直处于 pending。',
    },
    crossload: { en: 'Passes over it, as the hosts do.', zh: '与宿主一样忽略它。' },
    why: { en: 'Code that runs on the host runs under its framework.', zh: '在宿主上能运行的代码，在框架下也应能运行。' },
    improve: (peer, ours) => ({ ...peer, thrown: peer.thrown.filter((error) => ours.thrown.includes(error) || !/\.call is not a function/.test(String(error))) }),
  },
  {
    id: 'inherited-name',
    kind: 'trade',
    peers: ['taro'],
    hosts: ['alipay', 'dingtalk'],
    title: { en: 'Taro: a `name` on a prototype is not looked for', zh: 'Taro：不查找原型上的 `name`' },
    peer: {
      en: 'Reads `name` wherever the options have it from on these two hosts; every other option has to be the object’s own, on every host.',
      zh: '在这两个宿主上，无论 `name` 来自何处都会读取；其他参数在所有宿主上都必须是对象自身的。',
    },
    crossload: { en: 'Copies what is the object’s own, as Taro does with the rest.', zh: '只复制对象自身的参数，与 Taro 对其他参数的做法一致。' },
    why: { en: 'One rule for every option and host.', zh: '所有参数和宿主遵循同一规则。' },
    improve: (peer, ours, { example }) => {
      const isLost = /\bget name\(/.test(example.code) && ours.native.some(({ options }) => options['fileName'] === undefined)
      return isLost ? { ...ours, thrown: peer.thrown } : peer
    },
  },
]
