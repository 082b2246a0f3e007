import type { Declared, DeclaredCall, DeclaredProperties } from '../declaredCall.ts'

/**
 * What became of a call's typings: new, gone or otherwise, one line for each option, field and task method.
 *
 * @param before as installed here
 * @param after as published
 */
export function changes(before: DeclaredCall, after: DeclaredCall): readonly string[] {
  const groups = ['options', 'success', 'failure', 'progress'] as const
  return [
    ...groups.flatMap((group) => changesOf(group, before[group] ?? {}, after[group] ?? {})),
    ...changesOf('returned', asProperties(before.returned), asProperties(after.returned)),
  ]
}

function changesOf(group: string, before: DeclaredProperties, after: DeclaredProperties): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return names.flatMap((name) => {
    const [was, is] = [own(before, name), own(after, name)]
    if (!was) return [`new: ${group} ${name} (${describe(is)})`]
    if (!is) return [`gone: ${group} ${name} (${describe(was)})`]
    return describe(was) === describe(is) ? [] : [`otherwise: ${group} ${name}: ${describe(was)}, now ${describe(is)}`]
  })
}

function own(properties: DeclaredProperties, name: string): Declared | undefined {
  return Object.hasOwn(properties, name) ? properties[name] : undefined
}

function describe(declared: Declared | undefined): string {
  if (!declared) return ''
  return `${declared.types?.join(' or ') ?? 'anything'}${declared.required ? '' : ', optional'}`
}

function asProperties(names: readonly string[]): DeclaredProperties {
  // What TypeScript calls a symbol has a number that is another one each time.
  return Object.fromEntries(names.filter((name) => !name.startsWith('__@')).map((name) => [name, { required: true, types: null }]))
}
