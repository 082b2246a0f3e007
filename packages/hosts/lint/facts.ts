import type { Dispute, Evidence, HostData, MethodData } from '../src/types.ts'
import { METHODS } from '../src/types.ts'

/** Anything in the data that states something and says where it is from. */
export interface Fact {
  /** Such as `alipay.uploadFile.options.name`. */
  readonly path: string
  readonly evidence: readonly Evidence[]
  readonly note?: string
  readonly dispute?: Dispute
}

export type Hosts = Readonly<Record<string, HostData>>

/** Each method of each host, with the path to it. */
export function eachMethod(hosts: Hosts): readonly { readonly path: string; readonly method: MethodData }[] {
  return Object.entries(hosts).flatMap(([id, host]) => METHODS.map((name) => ({ path: `${id}.${name}`, method: host.methods[name] })))
}

/** Every fact of every host. */
export function eachFact(hosts: Hosts): readonly Fact[] {
  return eachMethod(hosts).flatMap(({ path, method }) => [
    { path: `${path}.method`, ...method.method },
    { path: `${path}.returns`, ...method.returns },
    { path: `${path}.transport`, ...method.transport },
    ...(['options', 'task', 'success', 'failure', 'progress', 'limits'] as const).flatMap((group) =>
      Object.entries<Omit<Fact, 'path'>>(method[group]).map(([name, fact]) => ({ ...fact, path: `${path}.${group}.${name}` })),
    ),
    ...method.errors.map((error) => ({ ...error, path: `${path}.errors.${error.code}` })),
    ...(method.forbiddenHeaders ?? []).map((header) => ({ ...header, path: `${path}.forbiddenHeaders.${header.name}` })),
  ])
}
