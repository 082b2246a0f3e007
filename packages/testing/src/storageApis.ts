import type { Answer } from './answer.ts'
import type { HostName } from './setup.ts'

interface Entry {
  readonly key?: string
  readonly data?: unknown
}

/** Local storage. Alipay and DingTalk take `{ key }` where the others take the key, and give `{ data }` where the others give the value. */
export function storageApis(name: HostName, answer: Answer): Record<string, unknown> {
  const store = new Map<string, unknown>()
  const get = (key: string | undefined) => store.get(String(key))
  const set = (key: string | undefined, data: unknown) => void store.set(String(key), data)
  const byEntry = {
    getStorage: (entry: Entry = {}) => {
      const data = get(entry.key)
      if (takesEntries) return answer(entry, { data: data ?? null })
      if (!store.has(String(entry.key))) return answer(entry, { errMsg: 'getStorage:fail data not found' }, true)
      return answer(entry, { data, errMsg: 'getStorage:ok' })
    },
    setStorage: (entry: Entry = {}) => {
      set(entry.key, entry.data)
      return answer(entry, takesEntries ? { success: true } : { errMsg: 'setStorage:ok' })
    },
  }
  const takesEntries = name === 'alipay' || name === 'dingtalk'
  if (takesEntries) {
    return {
      ...byEntry,
      getStorageSync: ({ key }: Entry) => ({ data: get(key) ?? null }),
      setStorageSync: ({ key, data }: Entry) => set(key, data),
      removeStorageSync: ({ key }: Entry) => void store.delete(String(key)),
    }
  }
  return {
    ...byEntry,
    getStorageSync: (key: string) => get(key) ?? '',
    setStorageSync: set,
    removeStorageSync: (key: string) => void store.delete(key),
  }
}
