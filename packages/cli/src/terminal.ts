import picocolors from 'picocolors'

export type Colors = ReturnType<typeof picocolors.createColors>

/** Colours for one stream: none where it is no terminal, unless `FORCE_COLOR` asks for them. `NO_COLOR` turns them off everywhere. */
export function colorsFor(stream: { readonly isTTY?: boolean }, env: Readonly<Record<string, string | undefined>>): Colors {
  const isWanted = env['NO_COLOR'] ? false : Boolean(env['FORCE_COLOR']) || (stream.isTTY === true && env['TERM'] !== 'dumb')
  return picocolors.createColors(isWanted)
}
