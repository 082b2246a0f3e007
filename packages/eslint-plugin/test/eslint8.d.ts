declare module 'eslint8/use-at-your-own-risk' {
  import type { ESLint } from 'eslint'

  /** ESLint 8's class for flat config; it ships no types. */
  const exported: { readonly FlatESLint: typeof ESLint }
  export default exported
}
