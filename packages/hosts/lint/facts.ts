import type { Dispute, Evidence, FieldCapability, HostData, MethodData, Text } from '../src/types.ts'
import { METHODS } from '../src/types.ts'

/** Anything in the data that states something and says where it is from. */
export interface Fact {
  /** Such as `alipay.uploadFile.options.name`. */
  readonly path: string
  readonly evidence: readonly Evidence[]
  readonly note?: Text
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
    { path: `${path}.domains`, ...method.domains },
    { path: `${path}.httpErrors`, ...method.httpErrors },
    ...(['options', 'task', 'limits', 'answers'] as const).flatMap((group) =>
      Object.entries<Omit<Fact, 'path'>>(method[group]).map(([name, fact]) => ({ ...fact, path: `${path}.${group}.${name}` })),
    ),
    ...(['success', 'failure', 'progress'] as const).flatMap((group) => fieldsOf(method[group], `${path}.${group}`)),
    ...method.errors.flatMap(({ code, causes = [], ...error }) => [
      { ...error, path: `${path}.errors.${code}` },
      ...causes.map((cause, index) => ({ ...cause, path: `${path}.errors.${code}.causes.${index}` })),
    ]),
    ...(method.forbiddenHeaders ?? []).map((header) => ({ ...header, path: `${path}.forbiddenHeaders.${header.name}` })),
  ])
}

function fieldsOf(fields: Readonly<Record<string, FieldCapability>>, path: string): readonly Fact[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    { ...field, path: `${path}.${name}` },
    ...fieldsOf(field.fields ?? {}, `${path}.${name}`),
  ])
}
