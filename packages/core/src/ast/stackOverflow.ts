/** Is this what an engine throws when its stack is used up? V8 and JavaScriptCore throw a `RangeError`, SpiderMonkey an `InternalError`. */
export function isStackOverflow(error: unknown): boolean {
  return error instanceof Error && /^(?:RangeError|InternalError)$/.test(error.name) && /call stack|recursion/i.test(error.message)
}
