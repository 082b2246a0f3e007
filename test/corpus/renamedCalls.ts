import fc from 'fast-check'

const MEMBER_CALL = /(?<![\w$.'"`])[\w$]+(?:\.[\w$]+){1,3}\(/g

/** Which of a text's calls become ours, by numbers that count around. */
export interface Renaming {
  readonly places: readonly number[]
  readonly callee: string
}

export const renamings: fc.Arbitrary<Renaming> = fc.record({
  places: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  callee: fc.constantFrom('uni.uploadFile', 'uni.downloadFile', "uni['uploadFile']", 'uni.addInterceptor'),
})

export function hasMemberCall(text: string): boolean {
  return text.search(MEMBER_CALL) >= 0
}

/** A text with some of its calls renamed: whatever surrounds calls in real life surrounds these. */
export function renameCalls(text: string, { places, callee }: Renaming): string {
  const calls = [...text.matchAll(MEMBER_CALL)]
  const chosen = new Set(places.map((place) => place % calls.length))
  return calls.reduceRight((changed, { 0: call, index }, nth) => {
    return chosen.has(nth) ? `${changed.slice(0, index)}${callee}(${changed.slice(index + call.length)}` : changed
  }, text)
}
