import { conflictingOptions } from './conflictingOptions.ts'
import { fileTypeInferred } from './fileTypeInferred.ts'
import { filesSplit } from './filesSplit.ts'
import type { Rule } from './finding.ts'
import { forbiddenHeader } from './forbiddenHeader.ts'
import { insecureUrl } from './insecureUrl.ts'
import { invalidFileType } from './invalidFileType.ts'
import { keptCall } from './keptCall.ts'
import { missingOption } from './missingOption.ts'
import type { RuleName } from './names.ts'
import { unsupportedOption } from './unsupportedOption.ts'

/** The rules that look at one call site. `parse-error`, `interceptor-found` and `unused-ignore` look at a file. */
export const CALL_RULES: Readonly<Record<Exclude<RuleName, 'parse-error' | 'interceptor-found' | 'unused-ignore'>, Rule>> = {
  'missing-option': missingOption,
  'unsupported-option': unsupportedOption,
  'conflicting-options': conflictingOptions,
  'invalid-file-type': invalidFileType,
  'file-type-inferred': fileTypeInferred,
  'files-split': filesSplit,
  'insecure-url': insecureUrl,
  'forbidden-header': forbiddenHeader,
  'kept-call': keptCall,
}
