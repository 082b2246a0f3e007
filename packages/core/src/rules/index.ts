import { callbackField } from './callbackField.ts'
import { conflictingOptions } from './conflictingOptions.ts'
import { filesSplit } from './filesSplit.ts'
import { fileTypeInferred } from './fileTypeInferred.ts'
import type { Rule } from './finding.ts'
import { forbiddenHeader } from './forbiddenHeader.ts'
import { formDataType } from './formDataType.ts'
import { insecureUrl } from './insecureUrl.ts'
import { invalidFileType } from './invalidFileType.ts'
import { invalidOptionValue } from './invalidOptionValue.ts'
import { keptCall } from './keptCall.ts'
import { lostFile } from './lostFile.ts'
import { missingOption } from './missingOption.ts'
import type { RuleName } from '../diagnostic/ruleNames.ts'
import { optionDropped } from './optionDropped.ts'
import { promiseShape } from './promiseShape.ts'
import { resultType } from './resultType.ts'
import { savedFilePath } from './savedFilePath.ts'
import { timeoutRange } from './timeoutRange.ts'
import { unknownError } from './unknownError.ts'
import { unsupportedOption } from './unsupportedOption.ts'
import { unsupportedTaskMethod } from './unsupportedTaskMethod.ts'

/** The rules that look at one call site. The others look at a file. */
export const CALL_RULES: Readonly<Record<Exclude<RuleName, 'parse-error' | 'internal-error' | 'interceptor-found' | 'minified-code' | 'unused-ignore'>, Rule>> = {
  'missing-option': missingOption,
  'unsupported-option': unsupportedOption,
  'option-dropped': optionDropped,
  'unsupported-task-method': unsupportedTaskMethod,
  'callback-field': callbackField,
  'result-type': resultType,
  'unknown-error': unknownError,
  'promise-shape': promiseShape,
  'conflicting-options': conflictingOptions,
  'invalid-option-value': invalidOptionValue,
  'invalid-file-type': invalidFileType,
  'file-type-inferred': fileTypeInferred,
  'form-data-type': formDataType,
  'timeout-range': timeoutRange,
  'saved-file-path': savedFilePath,
  'files-split': filesSplit,
  'lost-file': lostFile,
  'insecure-url': insecureUrl,
  'forbidden-header': forbiddenHeader,
  'kept-call': keptCall,
}
