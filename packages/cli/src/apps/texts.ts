import type { Locale } from '@crossload/core'

const EN = {
  title: 'What the app was taken for',
  app: 'App',
  framework: 'framework',
  noFramework: 'none that crossload knows: nothing is assumed about who uses these files',
  vue: 'Vue',
  saidBy: (file: string) => `by ${file}`,
  unknownVue: 'not said; calls are read as in Vue 3',
  sources: 'sources',
  usePromise: 'usePromise',
  interceptors: 'interceptors',
  replaced: 'replaced methods',
  unreached: 'counts for nothing, because no entry leads there',
  skipped: 'packages not looked into',
  none: 'none',
  anyMethod: 'any method',
  possible: 'perhaps',
  calls: (count: number) => `${count} ${count === 1 ? 'call' : 'calls'}`,
  look: 'the option `packages` looks into them',
  does: {
    invoke: 'changes or refuses what is sent',
    success: 'sees results',
    fail: 'sees failures',
    complete: 'sees both',
    returnValue: 'changes what a call without callbacks gives',
  },
  doesUnknown: 'what it does cannot be seen',
  onlyOn: (hosts: string) => `only on ${hosts}`,
  noApp: 'No app was found here.',
}

export type AppTexts = typeof EN

const ZH: AppTexts = {
  title: '项目识别结果',
  app: '应用',
  framework: '框架',
  noFramework: '未识别到已知框架：不对这些文件的使用方式作任何假设',
  vue: 'Vue',
  saidBy: (file) => `依据 ${file}`,
  unknownVue: '未说明，按 Vue 3 处理',
  sources: '源码目录',
  usePromise: 'usePromise',
  interceptors: '拦截器',
  replaced: '被替换的方法',
  unreached: '没有入口引用到，不计入',
  skipped: '未检查的依赖包',
  none: '无',
  anyMethod: '任意方法',
  possible: '可能',
  calls: (count) => `${count} 处调用`,
  look: '可用选项 `packages` 检查它们',
  does: {
    invoke: '修改或拦截请求',
    success: '处理成功结果',
    fail: '处理失败结果',
    complete: '处理全部结果',
    returnValue: '改变不带回调的调用的返回值',
  },
  doesUnknown: '无法判断其作用',
  onlyOn: (hosts) => `仅 ${hosts}`,
  noApp: '没有找到应用。',
}

export function appTextsOf(locale: Locale): AppTexts {
  return locale === 'zh' ? ZH : EN
}
