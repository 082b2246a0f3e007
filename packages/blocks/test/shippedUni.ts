import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

type Context = Readonly<Record<string, unknown>>

const { preprocess } = require('@dcloudio/uni-cli-shared/lib/preprocess/lib/preprocess.js') as {
  preprocess(code: string, context: Context, options: { type: string }): string
}
const { initScopedPreContext } = require('@dcloudio/uni-cli-shared/dist/preprocess/context.js') as {
  initScopedPreContext(platform: string, own?: Context): { preVueContext: Context }
}

/** What uni-app's own preprocessor makes of a text. Where it gives up, uni-app goes on with the text as it was. */
export function preprocessAsUni(code: string, type: 'js' | 'html', platform: string, own?: Context): string {
  try {
    return preprocess(code, initScopedPreContext(platform, own).preVueContext, { type })
  } catch {
    return code
  }
}
