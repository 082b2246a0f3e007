/** Has the address a scheme or a host of its own? */
function isAbsolute(url: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)
}

/** Puts a relative address behind a base with exactly one slash between them; an absolute one stays. */
export function joinAddress(base: string | undefined, url: string): string {
  if (!base || isAbsolute(url)) return url
  return `${base.replace(/\/+$/, '')}/${url.replace(/^\/+/, '')}`
}
