import { existsSync, readFileSync } from 'node:fs'

/**
 * The greatest resident size of this process so far, in KB. On Linux `maxRSS` begins with what the process that started this one had, so
 * the kernel's own mark is read.
 */
export function peakMemory() {
  const file = '/proc/self/status'
  const mark = existsSync(file) ? /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined
  return mark === undefined ? process.resourceUsage().maxRSS : Number(mark)
}
