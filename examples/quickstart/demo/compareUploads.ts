/** One upload: what the app's source asks for, or what the server received. */
export interface Upload {
  /** The address that the app asked for. */
  readonly url: string
  /** The multipart field that holds the file. */
  readonly field: string
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly form: Readonly<Record<string, string>>
  /** Headers by lower-case name; only those that were asked for are compared. */
  readonly headers: Readonly<Record<string, string>>
}

/** Says how the received uploads differ from the asked ones: count, order, address, field, file, form, headers. Empty when they do not. */
export function compareUploads(asked: readonly Upload[], received: readonly Upload[]): readonly string[] {
  const differences: string[] = []
  if (asked.length !== received.length) differences.push(`asked for ${asked.length} upload(s), the server received ${received.length}`)
  asked.forEach((upload, index) => {
    const other = received[index]
    if (!other) return
    const place = asked.length > 1 ? `upload ${index + 1}: ` : ''
    differences.push(...compareUpload(upload, other).map((difference) => place + difference))
  })
  return differences
}

function compareUpload(asked: Upload, received: Upload): readonly string[] {
  const differences: string[] = []
  for (const key of ['url', 'field', 'fileName'] as const) {
    if (asked[key] !== received[key]) differences.push(`${key} is ${quote(received[key])} instead of ${quote(asked[key])}`)
  }
  if (Buffer.compare(asked.bytes, received.bytes) !== 0) {
    differences.push(`the ${received.bytes.length} bytes received are not the ${asked.bytes.length} bytes of the file`)
  }
  if (!sameEntries(asked.form, received.form)) differences.push(`form is ${quote(received.form)} instead of ${quote(asked.form)}`)
  for (const [name, value] of Object.entries(asked.headers)) {
    if (received.headers[name] !== value) differences.push(`header ${name} is ${quote(received.headers[name])} instead of ${quote(value)}`)
  }
  return differences
}

/** Order does not count: hosts give form fields in any. */
function sameEntries(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name])
}

function quote(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value)
}
