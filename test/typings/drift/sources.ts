import type { Method } from '@crossload/hosts'

/** The typings of the calls that authors write. Nothing of them is in the tables of hosts; a name that no table has is news. */
export const sources: readonly { readonly package: string; readonly source: (method: Method) => string }[] = [
  { package: '@dcloudio/types', source: (method) => `import '@dcloudio/types'\nexport type Call = typeof uni.${method}` },
  { package: '@tarojs/taro', source: (method) => `import Taro from '@tarojs/taro'\nexport type Call = typeof Taro.${method}` },
  {
    package: '@mpxjs/api-proxy',
    source: (method) => `import { ${method} } from '@mpxjs/api-proxy'\nexport type Call = typeof ${method}`,
  },
]

/** What else has to be there for them to resolve. */
export const beside: readonly string[] = ['@mpxjs/core', 'vue', '@types/react']

/** Options that the typings have for a platform that no table of ours is about, each with the reason. */
export const knownOptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '@tarojs/taro': { withCredentials: "of Taro's own implementation for the web, which crossload leaves alone" },
}
