type Callback = (value: unknown) => void

/**
 * One callback that stands for two, either of which may be missing. The second is called even when the first throws; what was thrown goes
 * on to the caller, which is the host, as it would without us.
 */
export const inTurn = (first: unknown, second: unknown): Callback => value => {
  try {
    if (first) (first as Callback)(value)
  } finally {
    if (second) (second as Callback)(value)
  }
}
