/**
 * How texts that somebody else wrote are shown on a terminal and in reports.
 *
 * @module
 */
export { visible, visibleJson, visibleLines } from './text/visible.ts'
export { listPlaces } from './text/listPlaces.ts'
export { pad, widthOf, wrap } from './text/width.ts'
