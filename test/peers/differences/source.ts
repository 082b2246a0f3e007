import type { Difference } from './difference.ts'
import { mapEvents } from './fields.ts'

const UNI = ['uni', 'uni-vue2'] as const
const MPX = ['mpx', 'mpx-promise'] as const
const ALL = [...UNI, ...MPX, 'taro'] as const

/** The place in the options of a case where an author can add one, and the value of the field's name. */
const PLACE = /\/\*\+(.*?)\*\//g

const uploads = (calls: readonly { readonly method: string; readonly options: Readonly<Record<string, unknown>> }[]) =>
  calls.filter(({ method }) => method === 'uploadFile').map(({ options }) => options)

/** In the order in which an author finds them out. */
export const SOURCE_DIFFERENCES: readonly Difference[] = [
  {
    id: 'file-type',
    kind: 'improvement',
    peers: ALL,
    hosts: ['alipay', 'dingtalk'],
    title: { en: '`fileType` is found out', zh: '自动得出 `fileType`' },
    peer: {
      en: 'Passes the options on without it; the call fails with error 11 until the author gives `fileType` for this host.',
      zh: '原样传递参数；在作者为该宿主写明 `fileType` 之前，调用会以错误 11 失败。',
    },
    crossload: {
      en: 'Found from a literal path or the chooser at build time, else from the path at run time. The author’s own `fileType` stays.',
      zh: '在构建时根据字面量路径或选择文件的 API 得出，否则在运行时根据路径得出。作者写明的 `fileType` 保持不变。',
    },
    why: {
      en: 'Alipay and DingTalk ask for it, no other host does, so shared code does not have it.',
      zh: '只有支付宝和钉钉要求该参数，跨端代码中通常没有。',
    },
    byHand: {
      shows: ({ native }) => uploads(native).some(({ fileType }) => fileType === undefined),
      rewrite: (code) => code.replace(PLACE, (mark) => `${mark} fileType: 'image',`),
    },
  },
  {
    id: 'field-name-on-dingtalk',
    kind: 'improvement',
    peers: MPX,
    hosts: ['dingtalk'],
    title: { en: '`name` reaches DingTalk as `fileName`', zh: '`name` 以 `fileName` 传给钉钉' },
    peer: {
      en: 'Maps `name` to `fileName` for Alipay only; on DingTalk the call fails because `fileName` is missing.',
      zh: '仅在支付宝上把 `name` 映射为 `fileName`；在钉钉上因缺少 `fileName` 而失败。',
    },
    crossload: { en: 'Maps it on both hosts.', zh: '两个宿主都做映射。' },
    why: { en: 'DingTalk has no `name`.', zh: '钉钉没有 `name` 参数。' },
    byHand: {
      shows: ({ native }) => uploads(native).some(({ fileName, name }) => fileName === undefined && name !== undefined),
      rewrite: (code) => code.replace(PLACE, (mark, name: string) => (name === '' ? mark : `${mark} fileName: ${name},`)),
    },
  },
  {
    id: 'alipay-spelling-elsewhere',
    kind: 'improvement',
    peers: ALL,
    hosts: ['weixin', 'toutiao', 'baidu', 'qq', 'kuaishou', 'jd', 'xhs', 'lark', 'harmony'],
    title: { en: '`fileName` alone counts as `name`', zh: '仅有 `fileName` 时视为 `name`' },
    peer: {
      en: 'Passes `fileName` on; the host does not read it and misses `name`.',
      zh: '原样传递 `fileName`；宿主不读取它，并因缺少 `name` 而失败。',
    },
    crossload: { en: 'Gives it to the host as `name`.', zh: '以 `name` 传给宿主。' },
    why: { en: 'Code that began on Alipay runs elsewhere too.', zh: '最初为支付宝编写的代码也能在其他宿主运行。' },
    byHand: {
      shows: ({ native }, ours) =>
        uploads(native).some(({ fileName, name }) => fileName !== undefined && name === undefined) &&
        uploads(ours.native).some(({ name }) => name !== undefined),
      rewrite: (code) => code.replaceAll("fileName: 'photo'", "name: 'photo'"),
    },
  },
  {
    id: 'form-text',
    kind: 'improvement',
    peers: ALL,
    hosts: ['alipay', 'harmony'],
    title: { en: 'Form values become text', zh: '表单值转换为文本' },
    peer: {
      en: 'Passes numbers and booleans in `formData` on; the call fails.',
      zh: '原样传递 `formData` 中的数字和布尔值；调用会失败。',
    },
    crossload: {
      en: 'Makes text of them, as the other hosts do; of objects, their JSON text. What is `undefined` is left out.',
      zh: '与其他宿主一样转换为文本；对象转换为 JSON 文本。`undefined` 会被略去。',
    },
    why: { en: 'These hosts take nothing but text, every other host takes numbers.', zh: '这些宿主只接受文本，其他宿主都接受数字。' },
    byHand: {
      shows: ({ native }) =>
        uploads(native).some(({ formData }) => Object.values((formData ?? {}) as object).some((value) => typeof value !== 'string')),
      rewrite: (code) => code.replaceAll('age: 7', "age: '7'"),
    },
  },
  {
    id: 'files-one-by-one',
    kind: 'improvement',
    peers: UNI,
    hosts: 'all',
    title: { en: '`files` is sent one by one', zh: '`files` 逐个上传' },
    peer: {
      en: 'Passes `files` on; the host does not read it and misses `filePath`.',
      zh: '原样传递 `files`；宿主不读取它，并因缺少 `filePath` 而失败。',
    },
    crossload: {
      en: 'Sends one request after another behind one task; callbacks fire once, with every response under `results`.',
      zh: '在同一个任务对象背后依次发送请求；回调只触发一次，全部响应在 `results` 中。',
    },
    why: { en: 'No mini-program host takes several files in one call.', zh: '小程序宿主每次调用只接受一个文件。' },
    byHand: {
      shows: ({ native }) =>
        uploads(native).some(({ files, filePath }) => Array.isArray(files) && files.length > 0 && filePath === undefined),
      rewrite: (code) => code,
    },
  },
  {
    id: 'frozen-options',
    kind: 'improvement',
    peers: ['mpx-promise', 'taro'],
    hosts: 'all',
    title: { en: 'Frozen options work', zh: '支持冻结的参数对象' },
    peer: {
      en: 'Writes `success` and `fail` into the caller’s object; a frozen one makes the promise reject, and nothing is sent.',
      zh: '向调用者的对象写入 `success` 和 `fail`；对象被冻结时 Promise 会 reject，且不会发送请求。',
    },
    crossload: { en: 'Copies the options.', zh: '复制一份参数。' },
    why: { en: 'An options object is the caller’s.', zh: '参数对象属于调用者。' },
    byHand: {
      shows: ({ native, events, unhandled }) =>
        native.length === 0 && [...unhandled, ...events.map(({ value }) => value)].some((value) => String(value).includes('TypeError')),
      rewrite: (code) => code.replaceAll('Object.freeze(', '('),
    },
  },
  {
    id: 'task-on-the-promise',
    kind: 'improvement',
    peers: ['uni', 'uni-vue2', 'mpx-promise'],
    hosts: 'all',
    title: { en: 'A promise carries the methods of its task', zh: 'Promise 上带有任务对象的方法' },
    peer: {
      en: 'uni discards the task when it gives a promise, Mpx hides it under `__returned`: the promise has no progress and no abort.',
      zh: 'uni 返回 Promise 时会丢弃任务对象，Mpx 则放在 `__returned` 中：返回值上没有进度监听，也不能中断。',
    },
    crossload: { en: 'Puts the task’s methods on the promise.', zh: '把任务对象的方法放到 Promise 上。' },
    why: { en: 'An author who awaits an upload wants to show its progress, too.', zh: '等待上传的同时也需要显示进度。' },
    byHand: {
      shows: ({ events }) =>
        events.some(({ kind, value }) => value === 'missing' || (kind === 'threw' && /is not a function/.test(String(value)))),
      rewrite: (code) => code.replaceAll(/(const task = .*)$/gm, '$1.__returned'),
    },
    improve: (peer, ours) =>
      mapEvents(peer, ours, 'returned', (mine, other) => {
        const isBare = mine['waits'] === true && other['waits'] === true && Array.isArray(mine['methods']) && mine['methods'].length === 0
        return isBare ? { ...mine, methods: other['methods'] } : mine
      }),
  },
  {
    id: 'task-is-no-promise',
    kind: 'improvement',
    peers: ALL,
    hosts: ['alipay', 'dingtalk'],
    title: { en: 'A task is no promise', zh: '任务对象不是 Promise' },
    peer: {
      en: 'Hands over what the host returns: on Alipay a task that is a promise as well, on DingTalk a promise only.',
      zh: '原样给出宿主的返回值：支付宝上既是任务对象也是 Promise，钉钉上只是 Promise。',
    },
    crossload: {
      en: 'Where the API gives a task, one that is no thenable: `await` goes on at once, as on the other hosts.',
      zh: 'API 约定返回任务对象时，返回的不是 thenable：`await` 会立即继续，与其他宿主一致。',
    },
    why: { en: 'The order of an app’s steps does not depend on the host.', zh: '应用的执行顺序不取决于宿主。' },
    byHand: {
      shows: ({ events }, ours) => events.map(({ kind }) => kind).join() !== ours.events.map(({ kind }) => kind).join(),
      rewrite: (code) => code,
    },
    improve: (peer, ours) =>
      mapEvents(peer, ours, 'returned', (mine, other) =>
        mine['waits'] === true && other['waits'] === false ? { waits: false, methods: other['methods'] } : mine,
      ),
  },
]
