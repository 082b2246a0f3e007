// Generated from docs/rules by `pnpm rules`. Edit the pages.

/** What each rule's page says first, and the severity of the gravest findings. */
export const RULE_PAGES = {
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
  'insecure-url': {
    says: 'A plain http address on a host that takes https only.',
    severity: 'warn',
  },
  'interceptor-found': {
    says: 'An interceptor runs for a method that crossload rewrites.',
    severity: 'info',
  },
  'invalid-file-type': {
    says: 'This `fileType` is not one that the host knows.',
    severity: 'warn',
  },
  'kept-call': {
    says: "A call, or a mention of a method, stays the source API's own.",
    severity: 'warn',
  },
  'missing-option': {
    says: 'The host demands an option that nothing gives.',
    severity: 'warn',
  },
  'parse-error': {
    says: 'This file mentions an upload and does not parse.',
    severity: 'warn',
  },
  'unsupported-option': {
    says: 'The host never takes this option, takes it only in later versions, or nobody knows.',
    severity: 'warn',
  },
  'unused-ignore': {
    says: 'A comment that asks for silence and silences nothing.',
    severity: 'warn',
  },
} as const
