/** Loopback and private addresses (RFC 1918, RFC 3927), and names that no public server has (RFC 6761, RFC 6762). */
const LOCAL = /^(?:(?:127|10)(?:\.\d+){3}|(?:192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d+){2}|0\.0\.0\.0|\[::1\]|localhost|[\w-]+\.local)(?::\d*)?$/i

/**
 * A developer's own machine or network, which no released app asks.
 *
 * @param name of a host, with its port if it has one
 */
export function isLocalName(name: string): boolean {
  return LOCAL.test(name)
}
