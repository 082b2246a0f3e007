import pc from 'picocolors'

/** Colours only where somebody sees them: https://no-color.org, and no escapes in a pipe or a file. */
const isColourful = !process.env['NO_COLOR'] && (process.stdout.isTTY === true || Boolean(process.env['FORCE_COLOR']))

export const { bold, dim, red, green, yellow, cyan } = pc.createColors(isColourful)
