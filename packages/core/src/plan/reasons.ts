import type { Text } from '../diagnostic/diagnostic.ts'

/** Why a call site got its disposition, for machines; the texts are for people. */
export const REASONS = {
  'same-on-host': {
    en: 'the host call does the same',
    zh: '宿主的调用效果相同',
  },
  'options-at-run-time': {
    en: 'the options are not all known before the app runs',
    zh: '运行前无法得知全部参数',
  },
  'splits-files': {
    en: 'the host takes one file a call',
    zh: '宿主每次调用只接受一个文件',
  },
  'file-type-at-run-time': {
    en: 'the file type is read off the path when the app runs',
    zh: '文件类型在运行时根据路径判断',
  },
  'form-text-at-run-time': {
    en: 'values of `formData` are made text when the app runs',
    zh: '`formData` 的值在运行时转换为文本',
  },
  'gives-promise': {
    en: 'the source API gives a promise here, the host does not give the same one',
    zh: '源 API 在此返回 Promise，宿主并不返回同样的 Promise',
  },
  'promise-or-task': {
    en: 'whether the source API gives a promise or a task shows only when the app runs',
    zh: '源 API 返回 Promise 还是任务对象，运行时才能确定',
  },
  'adapts-results': {
    en: 'a callback sees fields that the host gives in another form',
    zh: '回调读取的字段在宿主上形式不同',
  },
  'adapts-task': {
    en: 'the host returns something other than a plain task',
    zh: '宿主返回的不是普通的任务对象',
  },
  'stores-task': {
    en: 'the task may be stored, and Vue 3 must not make a proxy of it',
    zh: '任务对象可能被保存，不能让 Vue 3 将其变为代理',
  },
  'keeps-callee': {
    en: 'the app intercepts or replaces this method, so the call stays, and only its options and results are adapted',
    zh: '应用拦截或替换了该方法，因此保留原调用，仅适配参数与结果',
  },
  'intercepted': {
    en: 'the app intercepts or replaces this method, and the options need no change',
    zh: '应用拦截或替换了该方法，且参数无需改动',
  },
  'configured': {
    en: 'the uploader is made or used with more than a `baseURI` that can be read, so the call stays, and only its options are adapted',
    zh: '除可读取的 `baseURI` 外，该 uploader 还有其他配置或用法，因此保留原调用，仅适配参数',
  },
  'emulates-timeout': {
    en: 'the host, or the oldest version of it, ignores `timeout`',
    zh: '宿主或其最低版本会忽略 `timeout`',
  },
  'global-shadowed': {
    en: "the file declares a name of its own that hides the host's global here",
    zh: '文件中声明的同名变量遮蔽了宿主的全局对象',
  },
  'framework-lacks-it': {
    en: 'the framework does not implement the method on this target, so the runtime does',
    zh: '该平台的框架没有实现此方法，由运行时实现',
  },
  'joins-address': {
    en: 'the address is put together when the app runs',
    zh: '请求地址在运行时拼接',
  },
  'framework-implements': {
    en: 'the framework implements the method on this target',
    zh: '该平台由框架实现此方法',
  },
  'several-arguments': {
    en: 'the call has more than one argument or a spread one, so it is not the API that crossload knows',
    zh: '调用有多个参数或展开的参数，不是 crossload 所知的 API',
  },
  'reference': {
    en: 'the method is passed on or stored, not called here',
    zh: '该方法在此被传递或保存，而非调用',
  },
  'conditional-callee': {
    en: 'which method is called is decided when the app runs',
    zh: '调用哪个方法在运行时才能确定',
  },
  'assignment': {
    en: 'the method is replaced here',
    zh: '该方法在此被替换',
  },
  'names-at-run-time': {
    en: 'a `with` or an `eval` around the call decides what its names mean when the app runs',
    zh: '调用处于 `with` 或 `eval` 的作用范围内，其中名称的含义运行时才能确定',
  },
  'promise-mode-at-run-time': {
    en: '`usePromise` of this call is decided when the app runs',
    zh: '此调用的 `usePromise` 在运行时才能确定',
  },
  'no-method': {
    en: 'the host does not have this method',
    zh: '宿主没有该方法',
  },
} as const satisfies Record<string, Text>

export type Reason = keyof typeof REASONS
