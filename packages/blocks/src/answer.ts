/** What a condition comes to; `undefined` where that does not follow from what is known. */
export type Answer = boolean | undefined

export function not(one: Answer): Answer {
  return one === undefined ? undefined : !one
}

export function and(one: Answer, other: Answer): Answer {
  if (one === false || other === false) return false
  return one === true ? other : undefined
}

export function or(one: Answer, other: Answer): Answer {
  if (one === true || other === true) return true
  return one === false ? other : undefined
}
