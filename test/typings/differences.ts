import { TASK_METHODS } from '@crossload/hosts'
import type { Capability, FieldCapability, MethodData, OptionCapability } from '@crossload/hosts'

import type { DeclaredCall, DeclaredProperties } from './declaredCall.ts'

/** Where typings and our table say different things of a call, sorted. */
export function differences(declared: DeclaredCall, table: MethodData): readonly string[] {
  const task = Object.fromEntries(
    TASK_METHODS.filter((name) => declared.returned.includes(name)).map((name) => [name, { required: true, types: null }]),
  )
  return [
    ...compare('option', declared.options, table.options),
    ...Object.entries(declared.options).flatMap(([name, { required }]) => compareRequired(name, required, table.options[name])),
    ...compare('task', task, table.task),
    ...compare('success', declared.success, table.success),
    ...compare('failure', declared.failure, table.failure),
    ...(declared.returned.includes('onProgressUpdate') ? compare('progress', declared.progress, table.progress) : []),
    ...(declared.returned.includes('then') === (table.returns.promise === true) ? [] : ['promise: the typings and the table disagree']),
    ...(Object.keys(task).length > 0 === isSupported({ ...table.method, support: table.returns.task })
      ? []
      : ['task: the typings and the table disagree']),
  ].sort()
}

/** `declared` is null where the typings leave everything open: then there is nothing to compare. */
function compare(
  what: string,
  declared: DeclaredProperties | null,
  entries: Readonly<Record<string, Capability | FieldCapability>>,
): readonly string[] {
  if (!declared) return []
  return [...new Set([...Object.keys(declared), ...Object.keys(entries)])].flatMap((name) => {
    const typed = declared[name]
    const entry = entries[name]
    if (typed && !isSupported(entry)) return [`${what} ${name}: typed, but not in the table`]
    if (!typed) return isSupported(entry) ? [`${what} ${name}: in the table, but not typed`] : []
    const ours = entry && 'types' in entry ? entry.types : null
    const [theirs, table] = [typed.types, ours].map((types) => (types ? [...types].sort().join(' or ') : undefined))
    if (theirs === undefined || table === undefined || theirs === table) return []
    return [`${what} ${name}: typed as ${theirs}, in the table as ${table}`]
  })
}

function compareRequired(name: string, required: boolean, entry: OptionCapability | undefined): readonly string[] {
  if (!entry || !isSupported(entry) || required === (entry.required === true)) return []
  return [`option ${name}: required by the ${required ? 'typings' : 'table'} only`]
}

function isSupported(entry: Capability | undefined): boolean {
  return entry !== undefined && entry.support !== null && entry.support !== false
}
