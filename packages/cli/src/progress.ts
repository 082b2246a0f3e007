/** Time before a first line appears, and between lines, in ms. */
const FIRST = 700
const NEXT = 100

/** Tells on a terminal how far the work is; elsewhere, and where the work is quickly done, nothing. */
export function createProgress(stream: NodeJS.WriteStream, say: (done: number, all: number) => string) {
  let next = Date.now() + FIRST
  let isShown = false
  return {
    tell(done: number, all: number): void {
      const now = Date.now()
      if (!stream.isTTY || now < next) return
      next = now + NEXT
      isShown = true
      stream.write(`\r\u001B[K${say(done, all)}`)
    },
    clear(): void {
      if (isShown) stream.write('\r\u001B[K')
    },
  }
}
