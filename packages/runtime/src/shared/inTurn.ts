type Callback = (value: unknown) => void

/**
 * One callback that stands for two, either of which may be missing or no function at all: hosts and uni pass over those. The second is called even when the first throws; what was thrown goes
 * on to the caller, which is the host, as it would without us.
 */
export const inTurn = (first: unknown, second: unknown): Callback => value => {
  try {
    if (typeof first === 'function') first(value)
  } finally {
    if (typeof second === 'function') second(value)
  }
}
