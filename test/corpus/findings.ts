import type { Diagnostic } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import { CORPUS } from './packages.ts'
import { transformPackage } from './runs.ts'

/** What one rule says of the corpus in the same words: on which hosts, and where. */
interface Finding {
  readonly severity: Diagnostic['severity']
  readonly rule: string
  readonly message: string
  readonly hosts: Set<Host>
  /** `package path line`, each once. */
  readonly places: Set<string>
}

const found = new Map<string, Finding>()

for (const run of CORPUS.flatMap(transformPackage)) {
  if (run.input !== 'preprocessed') continue
  for (const { severity, rule, message, host, range } of run.result?.diagnostics ?? []) {
    const key = `${severity} ${rule} ${message}`
    const finding = found.get(key) ?? { severity, rule, message, hosts: new Set(), places: new Set() }
    finding.hosts.add(host)
    finding.places.add(`${run.corpusPackage.name} ${run.script.id}:${range.start.line}`)
    found.set(key, finding)
  }
}

const sorted = [...found.values()].sort((a, b) => `${a.rule} ${a.message}`.localeCompare(`${b.rule} ${b.message}`))
for (const { severity, rule, message, hosts, places } of sorted) {
  console.log(`${severity} ${rule}: ${message}\n  ${[...hosts].join(' ')}`)
  for (const place of places) console.log(`  ${place}`)
}
console.log(`${sorted.length} different findings at ${sorted.reduce((sum, { places }) => sum + places.size, 0)} places`)
