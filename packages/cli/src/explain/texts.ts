import type { Locale } from '@crossload/core'
import type { Question } from '@crossload/hosts'

/** What `explain` and the sheet of a host say around the data. */
const EN = {
  colon: ': ',
  code: (code: number) => `error ${code}`,
  noCode: 'failures without a code',
  todo: 'What to do',
  whose: { developer: 'for the developer to mend', user: 'on the side of the user', framework: 'on the side of the host' },
  places: { option: 'option', task: 'method of the task', success: 'field of the result', failure: 'field of a failure', progress: 'field of a progress event' },
  required: 'required',
  optional: 'may be left out',
  takes: 'takes',
  isA: 'is',
  only: 'only',
  byDefault: 'default',
  between: (min: string, max: string) => `from ${min} to ${max}`,
  atLeast: (min: string) => `at least ${min}`,
  atMost: (max: string) => `at most ${max}`,
  valuesAre: 'its values',
  savedFiles: 'files that the app saved',
  sameAs: 'means the same as',
  fields: 'has',
  disputed: 'Sources disagree',
  chosen: 'Taken',
  because: 'because',
  sources: 'Sources',
  limitNames: { concurrency: 'calls at once', fileSize: 'size of a file', timeout: 'timeout' },
  noNumber: 'no number given',
  earlier: (value: string, version: string) => `before ${version}: ${value}`,
  headers: 'headers',
  headerRefused: 'cannot be set',
  headerBreaks: 'can be set, and then no server can read the body',
  headerFixed: 'always',
  harmless: (value: string) => `${value} may be given`,
  domains: 'whitelist of domains',
  reaches: { 'new builds': 'a change reaches builds made after it', 'every build': 'a change reaches every build' },
  matches: { host: 'an entry covers that host name alone', 'registered domain': 'an entry covers every host below the registered domain' },
  httpErrors: { success: 'answers such as 404 and 500 go to success', fail: 'answers such as 404 and 500 go to fail' },
  answers: {
    anyFileKind: 'a file of any kind can be sent',
    base64: 'the host makes Base64 text of a file',
    pathsOutliveTheApp: 'the path of a temporary file outlives the app',
    runsInBackground: 'a call goes on in the background',
  } satisfies Record<Question, string>,
  filesPerCall: { one: 'one file a call', many: 'several files a call' },
  unknownCode: (host: string) => `is no code that the sources of ${host} explain`,
  codesAdvice: (codes: string) => (codes === '' ? 'None of its sources lists codes. Give the message: crossload explain "uploadFile:fail …".' : `Explained are ${codes}. Give the message as well: crossload explain "uploadFile:fail …".`),
  unknownSubject: 'is nothing that crossload can explain',
  subjectAdvice: (nearest: string | undefined) =>
    `${nearest ? `Did you mean ${nearest}? ` : ''}Give a rule, an error code, a piece of a message, an option or a field, and a host before it if you like: crossload explain alipay 11.`,
} as const

type Texts = { readonly [Key in keyof typeof EN]: Loose<(typeof EN)[Key]> }
type Loose<Value> = Value extends string
  ? string
  : Value extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof Value]: string }

const ZH: Texts = {
  colon: '：',
  code: (code) => `错误码 ${code}`,
  noCode: '没有错误码的失败',
  todo: '怎么办',
  whose: { developer: '需要开发者修复', user: '属于用户侧问题', framework: '属于宿主侧问题' },
  places: { option: '参数', task: '任务对象的方法', success: '返回结果的字段', failure: '失败信息的字段', progress: '进度事件的字段' },
  required: '必填',
  optional: '选填',
  takes: '类型',
  isA: '类型',
  only: '仅限',
  byDefault: '默认',
  between: (min, max) => `${min} 至 ${max}`,
  atLeast: (min) => `不小于 ${min}`,
  atMost: (max) => `不大于 ${max}`,
  valuesAre: '其中的值',
  savedFiles: '应用保存过的文件',
  sameAs: '等同于',
  fields: '包含',
  disputed: '资料互相矛盾',
  chosen: '采用',
  because: '理由',
  sources: '依据',
  limitNames: { concurrency: '同时进行的调用', fileSize: '文件大小', timeout: '超时' },
  noNumber: '没有给出数值',
  earlier: (value, version) => `${version} 之前：${value}`,
  headers: '请求头',
  headerRefused: '不能设置',
  headerBreaks: '可以设置，但设置后服务器无法解析请求体',
  headerFixed: '固定为',
  harmless: (value) => `可以写 ${value}`,
  domains: '域名白名单',
  reaches: { 'new builds': '修改后只对新构建的版本生效', 'every build': '修改对所有版本生效' },
  matches: { host: '一条只对应该域名本身', 'registered domain': '一条对应该主域名下的所有域名' },
  httpErrors: { success: '404、500 等响应进入 success', fail: '404、500 等响应进入 fail' },
  answers: {
    anyFileKind: '可以上传任意类型的文件',
    base64: '宿主可把文件转成 Base64 文本',
    pathsOutliveTheApp: '临时文件路径在应用重启后仍可用',
    runsInBackground: '应用进入后台后调用仍会继续',
  },
  filesPerCall: { one: '每次调用一个文件', many: '每次调用可传多个文件' },
  unknownCode: (host) => `${host}的资料没有解释这个错误码`,
  codesAdvice: (codes) => (codes === '' ? '该宿主的资料没有列出错误码。请改用报错信息：crossload explain "uploadFile:fail …"。' : `有解释的错误码：${codes}。也可以用报错信息：crossload explain "uploadFile:fail …"。`),
  unknownSubject: '不是 crossload 能解释的内容',
  subjectAdvice: (nearest) =>
    `${nearest ? `是否想写 ${nearest}？` : ''}请给出规则、错误码、报错信息的片段、参数或字段，前面可加宿主：crossload explain alipay 11。`,
}

export type ExplainTexts = Texts

export function explainTexts(locale: Locale): Texts {
  return locale === 'zh' ? ZH : EN
}
