export function addToken(options: { header?: Record<string, string> }): void {
  options.header = { ...options.header, token: 'of-the-package' }
}
