import type { Script } from 'node:vm'
import type { TransformOptions } from '@crossload/core'
import type { HostName } from '@crossload/testing'
import { loadMpx, MPX_GLOBALS, MPX_MODES } from './loadMpx.ts'
import { loadTaro, TARO_GLOBALS, TARO_PLATFORMS } from './loadTaro.ts'
import { loadUni, loadUniVue2, UNI_GLOBALS, UNI_HOSTS, UNI_VUE2_HOSTS } from './loadUni.ts'

/** A source API as a project sets it up. */
export type PeerName = 'uni' | 'uni-vue2' | 'mpx' | 'mpx-promise' | 'taro'

/** One peer on one host. */
export interface Target {
  readonly peer: PeerName
  readonly host: HostName
  /** What the app writes before `.uploadFile`. */
  readonly object: 'uni' | 'mpx' | 'Taro'
  readonly globals: Readonly<Record<string, unknown>>
  /** What crossload is told of such a project. */
  readonly options: TransformOptions
  /** The runtime, as a script. */
  load(): Promise<Script>
}

function once(load: () => Promise<Script>): () => Promise<Script> {
  let loaded: Promise<Script> | undefined
  return () => (loaded ??= load())
}

const uni = UNI_HOSTS.map((host): Target => ({
  peer: 'uni',
  host,
  object: 'uni',
  globals: UNI_GLOBALS,
  options: { target: host },
  load: once(() => loadUni(host)),
}))

const uniVue2 = UNI_VUE2_HOSTS.map((host): Target => ({
  peer: 'uni-vue2',
  host,
  object: 'uni',
  globals: UNI_GLOBALS,
  options: { target: host, project: { vue: 2 } },
  load: once(() => loadUniVue2(host)),
}))

const mpx = (Object.keys(MPX_MODES) as (keyof typeof MPX_MODES)[]).flatMap((host) =>
  [false, true].map((usePromise): Target => ({
    peer: usePromise ? 'mpx-promise' : 'mpx',
    host,
    object: 'mpx',
    globals: MPX_GLOBALS,
    options: { target: host, project: { mpx: { usePromise } } },
    load: once(() => loadMpx(host, usePromise)),
  })),
)

const taro = (Object.keys(TARO_PLATFORMS) as (keyof typeof TARO_PLATFORMS)[]).map((host): Target => ({
  peer: 'taro',
  host,
  object: 'Taro',
  globals: TARO_GLOBALS,
  options: { target: host, sources: { taro: true } },
  load: once(() => loadTaro(host)),
}))

/** Every peer on every host that it ships a runtime for. */
export const TARGETS: readonly Target[] = [...uni, ...uniVue2, ...mpx, ...taro]
