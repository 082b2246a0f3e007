import type { HostRules, TaskMethod } from './hosts/hostRules.ts'
import type { Environment } from './setup.ts'

/** `uploadFile`; `uploadFile.object.timeout` for its options; `uploadFile.return.abort` for the methods of its task. */
export function canIUse(rules: HostRules, environment: Environment, has: (name: string) => boolean) {
  return (schema: string): boolean => {
    const [api = '', part, detail = ''] = schema.split('.')
    if (part === undefined) return has(api)
    if (api !== 'uploadFile' && api !== 'downloadFile') return false
    if (part === 'object') return rules[api].reads(environment).includes(detail)
    return part === 'return' && rules[api].taskMethods(environment).includes(detail as TaskMethod)
  }
}
