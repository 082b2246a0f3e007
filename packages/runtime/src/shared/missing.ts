/** Methods that were called for and not there since the page was loaded. */
const told: { [method: string]: boolean } = {}

/** Says once for each method that the host has no such thing. */
export const missing = (method: string): void => {
  told[method] = told[method] || !(console.warn('crossload: no ' + method) as unknown)
}
