/** What Mpx's webpack plugin says about a build. */
export interface MpxFacts {
  readonly mode: string | undefined
  readonly srcMode: string | undefined
}

/** Reads `compilation.__mpx__`, which @mpxjs/webpack-plugin sets before any module is built. */
export function readMpx(compilation: object | undefined): MpxFacts | undefined {
  if (!compilation || !('__mpx__' in compilation)) return undefined
  const { mode, srcMode } = Object(compilation['__mpx__']) as Readonly<Record<string, unknown>>
  return { mode: nonEmpty(mode), srcMode: nonEmpty(srcMode) }
}

/** The mode that Mpx's plugin was made with, which is known before there is a compilation (@mpxjs/webpack-plugin@2.10.20 lib/index.js). */
export function mpxModeAmong(plugins: readonly unknown[]): string | undefined {
  const plugin = plugins.find((candidate) => Object(candidate).constructor?.name === 'MpxWebpackPlugin') as { options?: unknown } | undefined
  return nonEmpty(Object(plugin?.options)['mode'])
}

function nonEmpty(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
