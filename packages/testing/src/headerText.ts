const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** The UTF-8 bytes of `text`, one character a byte: the only form in which Node's HTTP sends text beyond Latin-1. */
export function toHeaderText(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}

/** Turns {@link toHeaderText} back; a value whose bytes are no UTF-8 is given as it is. */
export function fromHeaderText(value: string): string {
  try {
    return UTF8.decode(Buffer.from(value, 'latin1'))
  } catch {
    return value
  }
}
