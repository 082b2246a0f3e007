/** Every rule, in the order in which the docs list them. */
export const RULE_NAMES = [
  'parse-error',
  'internal-error',
  'missing-option',
  'unsupported-option',
  'option-dropped',
  'unsupported-task-method',
  'callback-field',
  'result-type',
  'unknown-error',
  'promise-shape',
  'conflicting-options',
  'invalid-option-value',
  'invalid-file-type',
  'file-type-inferred',
  'form-data-type',
  'timeout-range',
  'saved-file-path',
  'files-split',
  'lost-file',
  'insecure-url',
  'forbidden-header',
  'interceptor-found',
  'kept-call',
  'minified-code',
  'unused-ignore',
] as const

/** A named check. */
export type RuleName = (typeof RULE_NAMES)[number]
