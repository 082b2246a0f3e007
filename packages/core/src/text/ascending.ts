/** The index of the first of the ascending numbers that is not below another; how many there are when all are. */
export function firstFrom(least: number, numbers: readonly number[]): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
