/**
 * In place of `swc-loader`, for webpack and Rspack. SWC's options as they are, ours under `crossload`; `sync` and `parseMap` as there.
 *
 * ```js
 * { test: /\.[jt]sx?$/, loader: '@crossload/swc/loader', options: { jsc: { target: 'es2017' }, crossload: { target: 'alipay' } } }
 * ```
 *
 * @module
 */
import { renderDiagnostic } from '@crossload/core'
import { transform, transformSync } from './index.ts'
import type { SwcOptions, SwcOutput } from './index.ts'

export interface LoaderOptions extends SwcOptions {
  /** Call SWC synchronously? Default false. */
  readonly sync?: boolean
  /** Hand on source maps parsed? Default false. */
  readonly parseMap?: boolean
}

/** What this loader uses of webpack's and Rspack's loader context. */
export interface LoaderContext {
  readonly resourcePath: string
  readonly sourceMap: boolean
  readonly mode?: string
  getOptions(): LoaderOptions
  emitWarning(warning: Error): void
  async(): (error: unknown, code?: string, map?: string | object, meta?: unknown) => void
}

/** A loader as webpack and Rspack call it. */
export type Loader = (this: LoaderContext, source: string, inputSourceMap?: string | object, meta?: unknown) => void

/** The loader. Diagnostics become warnings of the module; one of severity `error` fails it. */
export default asLoader(load)

function asLoader(run: (context: LoaderContext, ...given: Parameters<Loader>) => Promise<void>): Loader {
  return function (...given) {
    void run(this, ...given)
  }
}

async function load(context: LoaderContext, source: string, inputSourceMap?: string | object, meta?: unknown): Promise<void> {
  const callback = context.async()
  const { sync = false, parseMap = false, ...options } = context.getOptions()
  let output: SwcOutput
  try {
    const swcOptions = optionsFor(context, options, inputSourceMap)
    output = sync ? transformSync(source, swcOptions) : await transform(source, swcOptions)
  } catch (error) {
    callback(error)
    return
  }
  const { code, map, crossload } = output
  for (const diagnostic of crossload?.diagnostics ?? []) {
    if (diagnostic.severity === 'warn') context.emitWarning(warningOf(renderDiagnostic(diagnostic, source, context.resourcePath, { locale: options.crossload?.locale ?? 'en' })))
  }
  callback(null, code, parseMap && map !== undefined ? (JSON.parse(map) as object) : map, meta)
}

function optionsFor(context: LoaderContext, options: SwcOptions, inputSourceMap: string | object | undefined): SwcOptions {
  const { resourcePath: file, mode, sourceMap } = context
  const sourceMaps = options.sourceMaps ?? sourceMap
  const map = typeof inputSourceMap === 'object' ? JSON.stringify(inputSourceMap) : inputSourceMap
  return {
    ...withMode(options, mode),
    filename: file,
    sourceFileName: file,
    // An inline map would be a part of the module's text, which is not where webpack looks for it.
    sourceMaps: sourceMaps === 'inline' ? true : sourceMaps,
    ...(map && { inputSourceMap: map }),
  }
}

/** React's development mode follows webpack's, where the options do not say. */
function withMode(options: SwcOptions, mode: string | undefined): SwcOptions {
  const react = options.jsc?.transform?.react
  if (mode === undefined || !react || react.development !== undefined) return options
  return { ...options, jsc: { ...options.jsc, transform: { ...options.jsc?.transform, react: { ...react, development: mode === 'development' } } } }
}

/** Without a stack, which would only lead here. */
function warningOf(text: string): Error {
  const warning = new Error(text)
  warning.name = 'CrossloadWarning'
  delete warning.stack
  return warning
}
