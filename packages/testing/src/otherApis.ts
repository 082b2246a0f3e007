import type { Answer } from './answer.ts'
import { chooserApis } from './chooserApis.ts'
import type { Files } from './files.ts'
import type { Environment, HostName, HostSetup } from './setup.ts'
import { storageApis } from './storageApis.ts'

/** The parts of a host's global that apps and framework runtimes ask for before the first upload. */
export function otherApis(name: HostName, environment: Environment, setup: HostSetup, files: Files, answer: Answer): Record<string, unknown> {
  const { app, sdk, warn } = setup
  const system = {
    brand: 'emulated',
    model: 'emulated',
    pixelRatio: 2,
    screenWidth: 375,
    screenHeight: 667,
    windowWidth: 375,
    windowHeight: 667,
    statusBarHeight: 20,
    language: 'zh_CN',
    platform: environment.isIde ? 'devtools' : 'android',
    system: 'Android 14',
    SDKVersion: sdk ?? '99.0.0',
    version: app ?? '99.0.0',
  }
  const launch = { path: 'pages/index/index', query: {}, scene: 1001, referrerInfo: {} }
  return {
    getSystemInfoSync: () => ({ ...system }),
    getSystemInfo: (options?: unknown) => answer(options, { ...system }),
    getAppBaseInfo: () => ({ ...system }),
    getDeviceInfo: () => ({ ...system }),
    getWindowInfo: () => ({ ...system }),
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
    onSocketOpen: () => {},
    onAppShow: () => {},
    onAppHide: () => {},
    showToast: ({ title }: { title?: string } = {}) => warn?.(String(title)),
    ...storageApis(name, answer),
    ...chooserApis(name, setup, files, answer),
  }
}
