export interface CitedPackage {
  readonly name: string
  readonly version: string
}

/** Every published package that evidence cites, each version once, by name. */
export function citedPackages(data: unknown): readonly CitedPackage[] {
  const found = new Map<string, CitedPackage>()
  collect(data, found)
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? [])
}

function collect(value: unknown, found: Map<string, CitedPackage>): void {
  if (typeof value !== 'object' || value === null) return
  if ('source' in value && typeof value.source === 'string') {
    const { name, version } = /^(?<name>(?:@[\w.-]+\/)?[\w.-]+)@(?<version>\d+\.\d+\.\d+\S*) /.exec(value.source)?.groups ?? {}
    if (name !== undefined && version !== undefined) found.set(`${name}@${version}`, { name, version })
  }
  for (const part of Object.values(value)) collect(part, found)
}
