import { compareSupport, TASK_METHODS } from '@crossload/hosts'
import type { TaskMethod } from '@crossload/hosts'
import type { CallContext } from '../plan/context.ts'
import { ownValue } from '../text/ownValue.ts'
import { returnDiffers } from '../plan/differences.ts'
import type { Plan } from '../plan/plan.ts'
import { nextMembers } from '../read/nextMembers.ts'
import { visibleMembers } from '../read/resultUse.ts'
import type { MemberUse } from '../read/resultUse.ts'
import { onlyPrints } from '../read/printing.ts'
import type { Finding, Rule } from './finding.ts'
import { say } from './say.ts'
import { describeSince, describeVersion } from './since.ts'

/** A method of the task that the host lacks, has only in later versions, or about which nobody knows. */
export const unsupportedTaskMethod: Rule = (context, plan) => {
  if (!isHostsTask(plan)) return []
  const visible = visibleMembers(context.use)
  const members = visible.length > 0 ? visible : nextMembers(context.site.call, context.scopes)
  return members.flatMap((member) => {
    const method = isTaskMethod(member.name) ? member.name : ownValue(context.site.source.taskAliases ?? {}, member.name)
    return method && isCalledUnasked(member, members) ? check(member, method, context) : []
  })
}

/** Is the task, in the end, the host's, or the one that the framework makes there? */
function isHostsTask({ disposition, reason }: Plan): boolean {
  return disposition !== 'kept' || reason === 'framework-implements'
}

function isTaskMethod(name: string): name is TaskMethod {
  return (TASK_METHODS as readonly string[]).includes(name)
}

/** Whoever asks for the method first (`task.abort?.()`, `if (task.abort)`) knows that it may be missing. */
function isCalledUnasked({ name, call }: MemberUse, all: readonly MemberUse[]): boolean {
  const isOptional = call?.type === 'OptionalCallExpression' && call.optional
  return call !== undefined && !isOptional && !all.some((other) => other.name === name && other.call === undefined)
}

function check({ node, call }: MemberUse, method: TaskMethod, context: CallContext): readonly Finding[] {
  const { host, data, options } = context
  const oldest = options.minVersions[host.id]
  const support = compareSupport(data.task[method].support, oldest)
  const severity = losesNothing(method, call, context) ? 'info' : 'warn'
  const values = { host: host.title, method }
  switch (support.answer) {
    case 'yes':
      return []
    case 'no': {
      const listener = LISTENER_OF[method]
      // Taking off what could not be put on: that is told at the other call.
      if (severity === 'info' && listener && data.task[listener].support === false) return []
      return [{ severity, node, said: say('unsupported-task-method', 'never', values) }]
    }
    case 'unknown':
      return [{ severity: 'info', node, said: say('unsupported-task-method', 'unknown', values) }]
    case 'later': {
      const since = { since: describeSince(support.since), oldest: describeVersion(oldest), id: host.id }
      return [{ severity, node, said: say('unsupported-task-method', 'later', { ...values, ...since }) }]
    }
  }
}

const LISTENER_OF: Readonly<Partial<Record<TaskMethod, TaskMethod>>> = {
  offProgressUpdate: 'onProgressUpdate',
  offHeadersReceived: 'onHeadersReceived',
}

/**
 * Does it only take off a listener, or put on one that only prints, on a task that has every method? The host's own task has not, and calling
 * what it lacks throws.
 */
function losesNothing(method: TaskMethod, call: MemberUse['call'], context: CallContext): boolean {
  if (!returnDiffers(context)) return false
  if (LISTENER_OF[method] !== undefined) return true
  const listener = call?.type === 'CallExpression' || call?.type === 'OptionalCallExpression' ? call.arguments[0] : undefined
  return method !== 'abort' && listener !== undefined && onlyPrints(listener, context.scopes)
}
