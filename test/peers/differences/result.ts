import type { CallReport } from '@crossload/core'
import { mapEvents, mapResults } from './fields.ts'
import type { Event } from '../observe.ts'
import type { Difference } from './difference.ts'

const UNI = ['uni', 'uni-vue2'] as const
const MPX = ['mpx', 'mpx-promise'] as const
const ALL = [...UNI, ...MPX, 'taro'] as const

const isFailure = (errMsg: unknown): errMsg is string => typeof errMsg === 'string' && /^\w+:fail/.test(errMsg)
const isOk = (errMsg: unknown): errMsg is string => typeof errMsg === 'string' && /^\w+:ok$/.test(errMsg)

/** Bare host calls that are awaited give what they give under Mpx, which hands over the host's promise. */
const isBare = (calls: readonly CallReport[]) => calls.every(({ disposition }) => disposition !== 'adapted')

/** Tells of a method that the host's task lacks, or of a host that gives nothing at all. */
const isMissing = ({ kind, value }: Event) =>
  value === 'missing' ||
  (['threw', 'rejected'].includes(kind) && /^TypeError: (?:\S+ is not a function|Cannot read properties of undefined)/.test(String(value)))

/** What an author has to put around Taro's methods on a host that gives no task: methods that do nothing. */
const WITH_METHODS = `(api) => (options) => {
  const task = api(options)
  const nothing = ['progress', 'onProgressUpdate', 'offProgressUpdate', 'onHeadersReceived', 'offHeadersReceived']
  for (const name of nothing) task[name] = () => (name === 'progress' ? task : undefined)
  task.abort = (callback) => {
    if (callback) callback()
    return task
  }
  return task
}`

/** Events whose value is the whole result of a call. */
const WHOLE: readonly string[] = ['success', 'complete', 'resolved']

/** In the order in which they are looked for. */
export const RESULT_DIFFERENCES: readonly Difference[] = [
  {
    id: 'unread-options',
    kind: 'improvement',
    peers: ALL,
    hosts: 'all',
    title: { en: 'Options that the host does not read are left out', zh: '去掉宿主不读取的参数' },
    peer: { en: 'Passes on whatever the call has.', zh: '原样传递所有参数。' },
    crossload: {
      en: 'Takes known options of other hosts out of a literal, and says so while the app is built. The request is the same.',
      zh: '从字面量中去掉其他宿主的已知参数，并在构建时提示。请求不变。',
    },
    why: { en: 'An option that does nothing misleads its reader.', zh: '不起作用的参数会误导读者。' },
    improve(peer, ours) {
      const native = peer.native.map(({ method, options }, index) => {
        const kept = ours.native[index]?.options ?? {}
        const entries = Object.entries(options).filter(([name]) => Object.hasOwn(kept, name) || !peer.unread.includes(name))
        return { method, options: Object.fromEntries(entries) }
      })
      return { ...peer, native, unread: peer.unread.filter((name) => ours.unread.includes(name)) }
    },
  },
  {
    id: 'missing-methods',
    kind: 'improvement',
    peers: ALL,
    hosts: ['alipay', 'dingtalk'],
    title: { en: 'Methods that a host’s task lacks do nothing', zh: '宿主任务对象缺少的方法不做任何事' },
    peer: {
      en: 'DingTalk gives no task, nor does Alipay’s IDE: calling `onProgressUpdate` on what comes back is a TypeError.',
      zh: '钉钉和支付宝 IDE 不返回任务对象：在返回值上调用 `onProgressUpdate` 会抛出 TypeError。',
    },
    crossload: { en: 'Gives a task whose methods do nothing there and say so once.', zh: '返回一个任务对象，其方法在此不做任何事，并提示一次。' },
    why: { en: 'An upload does not stop because its progress cannot be shown.', zh: '不应因无法显示进度而中断上传流程。' },
    byHand: {
      shows: ({ events }, ours) => events.some(isMissing) && !ours.events.some(isMissing),
      // Of the frameworks, Taro alone gives a promise that has methods of its own, which then throw inside the host's task.
      rewrite: (code) => code.replaceAll(/\bTaro\.(?:up|down)loadFile\(/g, (call) => `(${WITH_METHODS})(${call.slice(0, -1)})(`),
    },
    improve: (peer, ours, { target }) => {
      const isTaroAlone = target.peer === 'taro' && target.host === 'dingtalk'
      // Taro's own `abort` is there, and throws.
      const whole = mapEvents(peer, ours, 'returned', (mine, other) =>
        isTaroAlone && String(mine['methods']) === 'abort' ? { ...mine, methods: other['methods'] } : mine,
      )
      return ours.events.some(isMissing) ? whole : { ...whole, events: whole.events.filter((event) => !isMissing(event)) }
    },
  },
  {
    id: 'failure-says-fail',
    kind: 'improvement',
    peers: ['uni'],
    hosts: ['baidu'],
    title: { en: 'A failure on Baidu says that it failed', zh: '百度上的失败信息如实为失败' },
    peer: { en: 'Overwrites `errMsg` of every failure with `uploadFile:ok`.', zh: '把每次失败的 `errMsg` 改写为 `uploadFile:ok`。' },
    crossload: { en: 'Leaves the host’s own message.', zh: '保留宿主自己的信息。' },
    why: { en: 'Nobody can tell failures apart, or from successes.', zh: '否则无法区分不同的失败，也无法与成功区分。' },
    improve: (peer, ours) =>
      mapResults(peer, ours, (result, other) =>
        isOk(result['errMsg']) && isFailure(other['errMsg']) ? { ...result, errMsg: other['errMsg'] } : result,
      ),
  },
  {
    id: 'complete-after-failure',
    kind: 'improvement',
    peers: UNI,
    hosts: ['alipay'],
    title: { en: '`complete` sees the failure', zh: '`complete` 能看到失败' },
    peer: {
      en: 'Changes the host’s object for `fail`; where `complete` gets the same object, it reads `uploadFile:ok` after a failure.',
      zh: '为 `fail` 修改宿主的对象；若宿主把同一对象传给 `complete`，失败后它会读到 `uploadFile:ok`。',
    },
    crossload: { en: 'Leaves the host’s object alone; both see the failure.', zh: '不修改宿主的对象；两者都看到失败。' },
    why: { en: '`complete` is where many apps end a loading indicator and decide what to say.', zh: '许多应用在 `complete` 中结束加载提示并决定提示内容。' },
    improve: (peer, ours) =>
      mapResults(peer, ours, (result, other, kind, index) => {
        const isAfterFailure = peer.events.slice(0, index).some((event) => event.kind === 'fail' || isFailure(event.value))
        if (kind !== 'complete' && kind !== 'errMsg') return result
        return isAfterFailure && isOk(result['errMsg']) && isFailure(other['errMsg']) ? { ...result, errMsg: other['errMsg'] } : result
      }),
  },
  {
    id: 'message-once',
    kind: 'improvement',
    peers: UNI,
    hosts: ['alipay'],
    title: { en: '`uploadFile:fail` stands once in a message', zh: '信息中只出现一次 `uploadFile:fail`' },
    peer: {
      en: 'An aborted upload ends with `uploadFile:fail uploadFile:fail abort`.',
      zh: '中断上传得到 `uploadFile:fail uploadFile:fail abort`。',
    },
    crossload: { en: '`uploadFile:fail abort`, as on the other hosts.', zh: '`uploadFile:fail abort`，与其他宿主一致。' },
    why: { en: 'Code compares the message to know that the user aborted.', zh: '代码通过比较该信息判断是否为用户中断。' },
    improve: (peer, ours) =>
      mapResults(peer, ours, (result) => {
        const { errMsg } = result
        return typeof errMsg === 'string' ? { ...result, errMsg: errMsg.replace(/^(\w+:fail )\1/, '$1') } : result
      }),
  },
  {
    id: 'failure-keeps-code',
    kind: 'improvement',
    peers: UNI,
    hosts: ['alipay'],
    title: { en: 'A failure keeps its code', zh: '失败保留错误码' },
    peer: {
      en: 'Makes `errMsg` out of `errorMessage` and deletes `error`: the code is lost.',
      zh: '用 `errorMessage` 生成 `errMsg` 并删除 `error`：错误码丢失。',
    },
    crossload: { en: 'Adds `errMsg` and `errCode`; the host’s own fields stay.', zh: '增加 `errMsg` 和 `errCode`；宿主自己的字段保留。' },
    why: {
      en: 'The code says what is wrong: 4 domain, 11 parameter or file, 12 network, 20 http.',
      zh: '错误码说明原因：4 域名，11 参数或文件，12 网络，20 http。',
    },
    improve: (peer, ours) =>
      mapResults(peer, ours, (result, other) => {
        const { error, errorMessage, errCode, errMsg } = other
        const words = String(errorMessage).replace(/^\w+:fail /, '')
        const isThisFailure = isFailure(result['errMsg']) && errMsg === result['errMsg'] && errMsg.endsWith(words)
        return isThisFailure && typeof error === 'number' && errCode === error ? { ...result, error, errorMessage, errCode } : result
      }),
  },
  {
    id: 'results-under-mpx',
    kind: 'improvement',
    peers: [...MPX, 'taro'],
    hosts: ['alipay', 'dingtalk'],
    title: { en: 'Mpx: results have the fields of the API', zh: 'Mpx：结果具有 API 约定的字段' },
    peer: {
      en: 'Hands over the host’s result: no `errMsg`, failures as `{ error, errorMessage }`, DingTalk’s download without `tempFilePath`.',
      zh: '原样给出宿主的结果：没有 `errMsg`，失败为 `{ error, errorMessage }`，钉钉下载没有 `tempFilePath`。',
    },
    crossload: {
      en: 'Adds `errMsg`, `errCode` and `tempFilePath`; the host’s own fields stay.',
      zh: '增加 `errMsg`、`errCode` 和 `tempFilePath`；宿主自己的字段保留。',
    },
    why: { en: 'Mpx’s API is WeChat’s, and code reads WeChat’s fields.', zh: 'Mpx 的 API 即微信的 API，代码读取微信的字段。' },
    improve: (peer, ours, { example, calls }) => {
      if (isBare(calls)) return peer
      const method = example.code.includes('downloadFile') ? 'downloadFile' : 'uploadFile'
      return mapResults(peer, ours, (result, other, kind) => {
        const { error, errorMessage, errMsg, filePath } = result
        if (errMsg !== undefined) return result
        if (kind === 'tempFilePath') return { tempFilePath: result['tempFilePath'] ?? other['tempFilePath'] }
        if (kind === 'errMsg') return String(other['errMsg']).startsWith(`${method}:`) ? { errMsg: other['errMsg'] } : result
        if (typeof error === 'number') {
          const words = String(errorMessage).replace(`${method}:fail `, '')
          return { ...result, errMsg: `${method}:fail ${words}`, errCode: error }
        }
        if (!WHOLE.includes(kind)) return result
        // DingTalk's result is the path alone; Alipay gives filePath where the app asked for it, as WeChat does.
        const isPathAlone = filePath !== undefined && !('statusCode' in result)
        // Taro writes a name for Alipay's path even where there is none.
        const { tempFilePath, ...rest } = result
        return { ...(tempFilePath === undefined ? rest : result), errMsg: `${method}:ok`, ...(isPathAlone && { tempFilePath: filePath }) }
      })
    },
  },
  {
    id: 'message-on-success',
    kind: 'improvement',
    peers: ['uni-vue2', ...MPX, 'taro'],
    hosts: ['baidu'],
    title: { en: '`errMsg` is there after a success on Baidu, too', zh: '在百度上成功后也有 `errMsg`' },
    peer: {
      en: 'uni with Vue 2 and Mpx pass on Baidu’s result, which has none; uni with Vue 3 adds it.',
      zh: 'uni（Vue 2）和 Mpx 原样给出百度的结果，其中没有该字段；uni（Vue 3）会补上。',
    },
    crossload: { en: 'Adds `uploadFile:ok` wherever a helper is in the way of the result.', zh: '凡经过运行时辅助函数的结果都会补上 `uploadFile:ok`。' },
    why: { en: 'The documentation of uni promises the field.', zh: 'uni 的文档承诺了该字段。' },
    improve: (peer, ours) =>
      mapResults(peer, ours, (result, other) =>
        result['errMsg'] === undefined && isOk(other['errMsg']) && ['errMsg', 'data', 'tempFilePath', 'filePath'].some((name) => name in result)
          ? { ...result, errMsg: other['errMsg'] } : result,
      ),
  },
  {
    id: 'status-is-a-number',
    kind: 'improvement',
    peers: ALL,
    hosts: ['alipay', 'dingtalk'],
    title: { en: '`statusCode` is a number', zh: '`statusCode` 是数字' },
    peer: {
      en: 'Passes on the string that Alipay’s IDE, its HarmonyOS client and DingTalk give.',
      zh: '原样给出支付宝 IDE、支付宝鸿蒙客户端和钉钉返回的字符串。',
    },
    crossload: { en: 'Makes it a number.', zh: '转换为数字。' },
    why: { en: '`res.statusCode === 200` is false for a string.', zh: '字符串会使 `res.statusCode === 200` 为假。' },
    improve: (peer, ours, { calls }) =>
      isBare(calls)
        ? peer
        : mapResults(peer, ours, (result) => {
            const { statusCode } = result
            return typeof statusCode === 'string' && /^\d+$/.test(statusCode) ? { ...result, statusCode: Number(statusCode) } : result
          }),
  },
  {
    id: 'ap-file-path-stays',
    kind: 'improvement',
    peers: ALL,
    hosts: ['alipay'],
    title: { en: 'A download keeps `apFilePath`', zh: '下载结果保留 `apFilePath`' },
    peer: { en: 'Renames it to `tempFilePath`.', zh: '改名为 `tempFilePath`。' },
    crossload: { en: 'Gives both.', zh: '两者都给出。' },
    why: { en: 'Nothing of the host’s is taken away.', zh: '不去掉宿主的任何内容。' },
    improve: (peer, ours) =>
      mapResults(peer, ours, (result, other) =>
        result['apFilePath'] === undefined && other['apFilePath'] === result['tempFilePath'] && result['tempFilePath'] !== undefined
          ? { ...result, apFilePath: result['tempFilePath'] }
          : result,
      ),
  },
  {
    id: 'bytes-sent',
    kind: 'improvement',
    peers: ALL,
    hosts: ['alipay'],
    title: { en: 'Progress says `totalBytesSent` on Alipay', zh: '支付宝上的进度带有 `totalBytesSent`' },
    peer: {
      en: 'Passes on `totalBytesWritten` and `totalBytesExpectedToWrite`.',
      zh: '原样给出 `totalBytesWritten` 和 `totalBytesExpectedToWrite`。',
    },
    crossload: {
      en: 'Adds `totalBytesSent` and `totalBytesExpectedToSend`; Alipay’s names stay.',
      zh: '增加 `totalBytesSent` 和 `totalBytesExpectedToSend`；支付宝的名称保留。',
    },
    why: { en: 'The documentation of both source APIs has these names.', zh: '两个源 API 的文档都使用这些名称。' },
    improve: (peer, ours) => {
      const whole = mapEvents(peer, ours, 'progress', (event) => {
        const { totalBytesWritten, totalBytesExpectedToWrite } = event
        return { ...event, totalBytesSent: totalBytesWritten, totalBytesExpectedToSend: totalBytesExpectedToWrite }
      })
      const events = whole.events.map((event, index) => {
        const isEmpty = event.kind === 'sent' && Array.isArray(event.value) && event.value.every((value) => value === undefined)
        return isEmpty ? { ...event, value: ours.events[index]?.value } : event
      })
      return { ...whole, events }
    },
  },
  {
    id: 'settled-when-a-callback-throws',
    kind: 'improvement',
    peers: ['mpx-promise', 'taro'],
    hosts: 'all',
    title: { en: 'A callback that throws does not hold up the promise', zh: '回调抛出异常不会阻塞 Promise' },
    peer: {
      en: 'Calls the callback first and settles behind it: when it throws, the promise stays pending for good.',
      zh: '先调用回调，再完成 Promise：回调抛出异常时，Promise 永远处于 pending。',
    },
    crossload: { en: 'Settles in any case; the exception goes on to the host.', zh: '无论如何都会完成；异常继续抛给宿主。' },
    why: { en: 'Code behind an `await` has to run.', zh: '`await` 之后的代码必须执行。' },
    improve: (peer, ours) => {
      if (peer.thrown.length === 0) return peer
      const isStuck = ({ kind }: Event) => kind === 'never ends'
      if (!peer.events.some(isStuck)) return peer.unhandled.length === 0 ? { ...peer, unhandled: ours.unhandled } : peer
      const behind = ours.events.filter(({ kind }) => kind === 'resolved' || kind === 'rejected')
      return { ...peer, events: [...peer.events.filter((event) => !isStuck(event)), ...behind] }
    },
  },
  {
    id: 'caller-owns-options',
    kind: 'improvement',
    peers: ['mpx-promise'],
    hosts: 'all',
    title: { en: 'The caller’s options stay as they are', zh: '调用者的参数对象保持不变' },
    peer: {
      en: 'Writes `success` and `fail` into the caller’s object; an object that is used again stacks them.',
      zh: '向调用者的对象写入 `success` 和 `fail`；重复使用的对象会层层叠加。',
    },
    crossload: { en: 'Copies the options.', zh: '复制一份参数。' },
    why: { en: 'An options object is the caller’s.', zh: '参数对象属于调用者。' },
    improve: (peer, ours) => ({
      ...peer,
      events: peer.events.map((event, index) => {
        const other = ours.events[index]?.value
        if (event.kind !== 'keys' || !Array.isArray(event.value) || !Array.isArray(other)) return event
        return { ...event, value: event.value.filter((name) => other.includes(name) || (name !== 'success' && name !== 'fail')) }
      }),
    }),
  },
  {
    id: 'nobody-waits',
    kind: 'trade',
    peers: ['uni', 'uni-vue2', 'mpx-promise', 'taro'],
    hosts: 'all',
    title: { en: 'No promise where nobody looks at it', zh: '无人使用时不创建 Promise' },
    peer: {
      en: 'Makes a promise for every such call; when the upload fails, it is rejected unhandled, even next to a `fail` callback under Mpx.',
      zh: '每次调用都创建 Promise；上传失败时成为未处理的 rejection，Mpx 下即使有 `fail` 回调也如此。',
    },
    crossload: {
      en: 'A call whose value is not used becomes the bare host call; Alipay and DingTalk may report the rejection of their own promise.',
      zh: '返回值未被使用的调用直接变为宿主调用；支付宝和钉钉可能会报告它们自己 Promise 的 rejection。',
    },
    why: { en: 'No runtime for such calls, and no false alarm where `fail` deals with the failure.', zh: '此类调用不需要运行时，`fail` 已处理的失败也不会误报。' },
    improve: (peer, ours, { calls }) => {
      const isUnused = calls.every(({ helpers }) => helpers.every((helper) => /Task$|^with|^lastKeyWins$/.test(helper)))
      return isUnused ? { ...peer, unhandled: ours.unhandled } : peer
    },
  },
  {
    id: 'one-result-for-both',
    kind: 'trade',
    peers: UNI,
    hosts: 'all',
    title: { en: '`success` and `complete` may get one object', zh: '`success` 和 `complete` 可能得到同一个对象' },
    peer: { en: 'Makes a copy of the result for each callback.', zh: '为每个回调复制一份结果。' },
    crossload: {
      en: 'Passes on what the host gives, so that a change made in `success` shows in `complete` where the host uses one object.',
      zh: '原样给出宿主的结果；若宿主使用同一个对象，`success` 中的修改会在 `complete` 中可见。',
    },
    why: { en: 'Copies are only made where fields differ.', zh: '仅在字段不同时才复制。' },
    improve: (peer, ours, { example }) =>
      /res\.\w+ = |delete res/.test(example.code)
        ? mapEvents(peer, ours, 'complete', (mine, other) => {
            const { statusCode: _, ...rest } = mine
            return other['data'] === 'changed' && !('statusCode' in other) ? { ...rest, data: 'changed' } : mine
          })
        : peer,
  },
]

