import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import vm from 'node:vm'
import type { EmulatedHost } from '@crossload/testing'
import { createPage } from './createPage.ts'
import type { Definition, OpenPage } from './createPage.ts'

/** A built mini-program, opened at one of its pages. */
export interface MiniProgram {
  readonly page: OpenPage
  /** Does what is bound to a tap of the element with this class. */
  press(className: string): void
}

/**
 * Loads what a framework built as a host's client would: `app.js` first, then the page, in a world that has the host's global, the
 * constructors of apps, pages and components, timers, and nothing else.
 *
 * @param folder the build's output, with `app.js` in it
 * @param path a page, such as `pages/index/index`
 * @param more what else a framework's runtime looks for in that world
 */
export function openMiniProgram(folder: string, path: string, host: EmulatedHost, more: Readonly<Record<string, unknown>> = {}): MiniProgram {
  const definitions: { page?: Definition } = {}
  const app: Record<string, unknown> = { globalData: {} }
  const pages: unknown[] = []
  const define = (definition: Definition): void => {
    definitions.page = definition
  }
  const world: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    ...more,
    [host.globalName]: host.api,
    App: (options: Record<string, unknown>) => {
      Object.assign(app, options)
      call(app, 'onLaunch', { path, query: {}, scene: 1001 })
      call(app, 'onShow', { path, query: {}, scene: 1001 })
    },
    Page: define,
    Component: define,
    Behavior: (options: unknown) => options,
    getApp: () => app,
    getCurrentPages: () => pages,
  }
  // QQ's clients answer to WeChat's name as well, and uni-app for Vue 2 counts on it.
  if (host.globalName === 'qq') world['wx'] = host.api
  world['global'] = world
  const context = vm.createContext(world)
  // Some hosts' compilers turn `globalThis` into this.
  world['globalThis'] = world
  const load = createLoader(folder, context)
  load(join(folder, 'app.js'))
  delete definitions.page
  load(join(folder, `${path}.js`))
  if (!definitions.page) throw new Error(`${path}.js defines no page`)
  const page = createPage(definitions.page, path, pages)
  const template = readTemplate(folder, path)
  return {
    page,
    press(className) {
      const element = elementOf(template, className)
      const dataset = datasetOf(element, page.data())
      const event = { type: 'tap', timeStamp: Date.now(), target: { dataset }, currentTarget: { dataset }, detail: {} }
      page.call(handlerOf(element, page.data()), event)
    },
  }
}

function call(target: Record<string, unknown>, name: string, argument: unknown): void {
  const method = target[name]
  if (typeof method === 'function') method.call(target, argument)
}

/** `require` as mini-programs have it: by relative path, one instance a file. */
function createLoader(root: string, context: vm.Context): (file: string) => unknown {
  const loaded = new Map<string, { exports: unknown }>()
  function load(file: string): unknown {
    const known = loaded.get(file)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    loaded.set(file, module)
    const code = `(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`
    const run = vm.runInContext(code, context, { filename: file }) as (require: unknown, module: unknown, exports: unknown) => void
    run.call(undefined, (path: string) => load(resolve(root, file, path)), module, module.exports)
    return module.exports
  }
  return load
}

function resolve(root: string, from: string, path: string): string {
  const file = path.startsWith('.') ? join(dirname(from), path) : join(root, path)
  return [file, `${file}.js`, join(file, 'index.js')].find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile()) ?? file
}

const NO_TEMPLATE = /\.(?:js|json|map|txt|(?:wx|ac|tt|q|jx|tyss|h)ss|css|acss|ttss|qss|jxss)$/

function readTemplate(folder: string, path: string): string {
  const name = path.split('/').at(-1) ?? ''
  const parent = join(folder, dirname(path))
  const file = readdirSync(parent).find((entry) => entry.startsWith(`${name}.`) && !NO_TEMPLATE.test(entry))
  if (file === undefined) throw new Error(`${path} has no template`)
  return readFileSync(join(parent, file), 'utf8')
}

function elementOf(template: string, className: string): string {
  const elements = Array.from(template.matchAll(/<[\w-]+\s[^>]*>/g), ([text]) => text)
  const element = elements.find((text) => new RegExp(`class="[^"]*\\b${className}\\b`).test(text))
  if (element === undefined) throw new Error(`no element has the class ${className}`)
  return element
}

/** Vue 3's compiler for mini-programs binds `bindtap="{{a}}"`, where `a` is a field of the page's data that names the handler. */
function handlerOf(element: string, data: Readonly<Record<string, unknown>>): string {
  const bound = /(?:bind:?tap|onTap|on-?tap)="(?:\{\{)?([\w.]+)(?:\}\})?"/i.exec(element)?.[1]
  if (bound === undefined) throw new Error(`nothing is bound to a tap of ${element}`)
  const handler = data[bound]
  return typeof handler === 'string' ? handler : bound
}

/** Vue 2's compiler binds one method to all events, and tells it by `data-event-opts="{{…}}"` which of the author's to call with what. */
function datasetOf(element: string, data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const options = /data-event-opts="\{\{(.*?)\}\}"/.exec(element)?.[1]
  return options === undefined ? {} : { eventOpts: vm.runInNewContext(options, { ...data }) }
}
