import type { HostSetup } from './setup.ts'

type Callbacks = { readonly success?: (result: unknown) => void; readonly complete?: (result: unknown) => void }

/** The parts of a host's global that apps and framework runtimes ask for before the first upload. */
export function otherApis({ choose, version, warn }: HostSetup): Record<string, unknown> {
  const answer = (result: unknown) => (options: Callbacks = {}) => {
    setImmediate(() => {
      options.success?.(result)
      options.complete?.(result)
    })
  }
  const system = { platform: 'android', SDKVersion: version?.sdk ?? '99.0.0', version: version?.app ?? '99.0.0', language: 'zh_CN' }
  const storage = new Map<string, unknown>()
  const images = choose?.images ?? []
  return {
    canIUse: () => true,
    getSystemInfoSync: () => system,
    getSystemInfo: answer(system),
    getAppBaseInfo: () => system,
    getDeviceInfo: () => system,
    getWindowInfo: () => ({ windowWidth: 375, windowHeight: 667 }),
    getLaunchOptionsSync: () => ({ path: 'pages/index/index', query: {} }),
    getEnterOptionsSync: () => ({ path: 'pages/index/index', query: {} }),
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, data: unknown) => storage.set(key, data),
    removeStorageSync: (key: string) => storage.delete(key),
    getStorage: answer({ data: '' }),
    setStorage: answer({}),
    onSocketOpen: () => {},
    onAppShow: () => {},
    onAppHide: () => {},
    showToast: ({ title }: { title?: string } = {}) => warn?.(String(title)),
    chooseImage: answer({
      tempFilePaths: images,
      apFilePaths: images,
      filePaths: images,
      tempFiles: images.map((path) => ({ path, size: 0 })),
    }),
    chooseVideo: answer({ tempFilePath: choose?.video, apFilePath: choose?.video, filePath: choose?.video }),
    chooseMedia: answer({ tempFiles: images.map((tempFilePath) => ({ tempFilePath, fileType: 'image' })) }),
  }
}
