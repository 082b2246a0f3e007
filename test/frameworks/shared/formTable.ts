/** What came of every call form on every platform, printed when all is done. */
export interface FormTable {
  note(platform: string, form: string, came: string): void
  print(title: string): void
}

export function createFormTable(): FormTable {
  const cells = new Map<string, Map<string, string>>()
  return {
    note(platform, form, came) {
      const row = cells.get(form) ?? new Map<string, string>()
      row.set(platform, came)
      cells.set(form, row)
    },
    print(title) {
      const platforms = [...new Set([...cells.values()].flatMap((row) => [...row.keys()]))]
      const first = Math.max(0, ...[...cells.keys()].map((form) => form.length)) + 2
      const width = Math.max(0, ...platforms.map((platform) => platform.length), 8) + 1
      const line = (head: string, texts: readonly string[]) => head.padEnd(first) + texts.map((text) => text.padEnd(width)).join('')
      console.log(`${title}\n${line('', platforms)}`)
      for (const [form, row] of cells) console.log(line(form, platforms.map((platform) => row.get(platform) ?? '-')))
    },
  }
}
