/**
 * Handles the rejection of a promise that a host gave although nobody holds it: the failure is reported elsewhere, and must not surface as
 * unhandled as well.
 *
 * @returns what the host gave, or an empty object.
 */
export const quiet = (native: unknown): object => {
  const promise = Object(native) as { catch?: (ignore: () => void) => void }
  if (promise.catch) promise.catch(() => {})
  return promise
}
