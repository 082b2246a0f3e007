interface CompilerLike {
  readonly options: { readonly module: { readonly rules: unknown[] } }
  readonly hooks: { readonly environment: { tap(name: string, hook: () => void): void } }
}

/**
 * webpack and Rspack run the loaders of later rules first, and each plugin puts its rule in front. So plugins that stand behind this one, such as those that
 * add imports, would work on what it has left: its own rule, which is the first one now, goes in front of theirs.
 */
export function runBehindOthers({ options: { module }, hooks }: CompilerLike): void {
  const [own] = module.rules
  hooks.environment.tap('crossload', () => {
    const { rules } = module
    const first = rules.findIndex((rule) => Object(rule).enforce === 'post')
    const at = rules.indexOf(own)
    if (at > first) rules.splice(first, 0, ...rules.splice(at, 1))
  })
}
