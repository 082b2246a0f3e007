import { findPlatform, isPlatform } from '@crossload/hosts'
import type { Host } from '@crossload/hosts'
import { MPX_MODES, mpxMode } from './platforms.ts'

/**
 * Folders of uni-app that only one platform's build takes: `platforms/app-plus`, `static/mp-weixin`, and the pages that an App shows in a web
 * view, `hybrid/html`. Sources: https://uniapp.dcloud.net.cn/tutorial/platform.html, https://uniapp.dcloud.net.cn/component/web-view.html.
 * In `platforms`, a plain word such as `app` may be anybody's folder.
 */
const FOLDER = /(?:^|[\\/])(?:platforms[\\/](?<page>h5|[a-z]+(?:-[a-z\d]+)+)|static[\\/](?<asset>[a-z\d]+(?:-[a-z\d]+)*)|(?<web>hybrid[\\/]html))[\\/]/g
const UNI_APP = 'uni-app'

/**
 * Does a host's build take this file, or another in its place? uni-app has folders for one platform. Mpx compiles `x.ali.mpx` instead of
 * `x.mpx` in the mode `ali`, and so for every kind of file. Source: @mpxjs/webpack-plugin@2.10.20 lib/resolver/AddModePlugin.js.
 *
 * A file named for a mode, without a twin that it could stand for, is taken everywhere: something imports it by its name.
 *
 * @param file path of the file
 * @param exists whether there is a file of this path
 */
export function isCompiledFor(file: string, host: Host, exists: (file: string) => boolean): boolean {
  if (!isInFolderOf(file, host)) return false
  const [, base = '', infix, extension = ''] = /^(.*?)(?:\.([a-z]+))?(\.[^./\\]+)$/s.exec(file) ?? []
  const mpx = mpxMode(host)
  if (infix !== undefined && MPX_MODES.has(infix)) return infix === mpx || !exists(base + extension)
  const own = infix === undefined ? base : `${base}.${infix}`
  return mpx === null || !exists(`${own}.${mpx}${extension}`)
}

function isInFolderOf(file: string, host: Host): boolean {
  return [...file.matchAll(FOLDER)].every(({ groups: { page, asset, web } = {} }) => {
    const name = web === undefined ? (page ?? asset) : 'app'
    return name === undefined || findPlatform(UNI_APP, name) === undefined || isPlatform(UNI_APP, name, host) !== false
  })
}
