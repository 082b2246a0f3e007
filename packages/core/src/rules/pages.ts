// Generated from docs/rules by `pnpm rules`. Edit the pages.

/** What each rule's page says first, and the severity of the gravest findings. */
export const RULE_PAGES = {
  'callback-field': {
    says: 'A callback reads a field that the host does not give, and that nothing supplies.',
    severity: 'warn',
  },
  'conflicting-options': {
    says: 'Two options mean the same thing, and only one can count.',
    severity: 'info',
  },
  'file-type-inferred': {
    says: 'The host demands `fileType`, and crossload filled it in.',
    severity: 'info',
  },
  'files-split': {
    says: 'The host sends one file a call, and `files` holds several.',
    severity: 'info',
  },
  'forbidden-header': {
    says: 'The host refuses or overwrites this header.',
    severity: 'warn',
  },
  'form-data-type': {
    says: 'A form field whose value is no string, on a host that takes nothing else.',
    severity: 'warn',
  },
  'insecure-url': {
    says: 'A plain http address on a host that takes https only.',
    severity: 'warn',
  },
  'interceptor-found': {
    says: 'An interceptor runs for a method that crossload rewrites.',
    severity: 'info',
  },
  'internal-error': {
    says: 'crossload failed on this file and left it as it is.',
    severity: 'warn',
  },
  'invalid-file-type': {
    says: 'This `fileType` is not one that the host knows.',
    severity: 'warn',
  },
  'invalid-option-value': {
    says: 'The host does not take this value for the option: it is of another type, empty, or an address without a server.',
    severity: 'warn',
  },
  'kept-call': {
    says: "A call, or a mention of a method, stays the source API's own.",
    severity: 'warn',
  },
  'lost-file': {
    says: 'A file that the call names does not arrive, or the call fails although it does.',
    severity: 'warn',
  },
  'minified-code': {
    says: "The calls here stand in minified code or in a library's bundle, and are not checked.",
    severity: 'info',
  },
  'missing-option': {
    says: 'The host demands an option that nothing gives.',
    severity: 'warn',
  },
  'option-dropped': {
    says: 'An option that asks for something which this host has no option for is left out there.',
    severity: 'info',
  },
  'parse-error': {
    says: 'This file mentions an upload and does not parse.',
    severity: 'warn',
  },
  'promise-shape': {
    says: 'The outcome is taken for what another promise mode gives.',
    severity: 'warn',
  },
  'result-type': {
    says: 'A result is taken for another type than every host gives it.',
    severity: 'warn',
  },
  'saved-file-path': {
    says: 'The path comes from `saveFile`, and the host sends no saved files, or not in every version that you support.',
    severity: 'warn',
  },
  'timeout-range': {
    says: "A timeout above the host's maximum, or one so small that seconds were meant.",
    severity: 'warn',
  },
  'unknown-error': {
    says: 'A failure is compared with a code or a message that no host gives.',
    severity: 'warn',
  },
  'unsupported-option': {
    says: 'The host never takes this option, takes it only in later versions, or nobody knows; or no host has ever heard of it.',
    severity: 'warn',
  },
  'unsupported-task-method': {
    says: 'The task has no such method on this host, has it only in later versions, or nobody knows.',
    severity: 'warn',
  },
  'unused-ignore': {
    says: 'A comment that asks for silence and silences nothing.',
    severity: 'warn',
  },
} as const
