/** Runs something and gives the reasons of the promises that were rejected meanwhile with nobody to look, instead of ending the process. */
export async function catchUnhandled(work: () => Promise<void>): Promise<readonly unknown[]> {
  const reasons: unknown[] = []
  const note = (reason: unknown) => reasons.push(reason)
  const others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', note)
  try {
    await work()
    // Node tells of them once the microtasks are through.
    await new Promise(setImmediate)
  } finally {
    process.off('unhandledRejection', note)
    for (const other of others) process.on('unhandledRejection', other)
  }
  return reasons
}
