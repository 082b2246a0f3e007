// What a framework does in front of crossload, as little of it as these apps need: components become their scripts, and conditions are applied.

/** @returns {string | undefined} nothing where the text stays as it is */
export function compile(code, file) {
  const script = file.endsWith('.vue') ? (/<script[^>]*>([^]*?)<\/script>/.exec(code)?.[1] ?? '') : code
  const compiled = script.replaceAll(/\/\/ #ifn?def (\w+)\n([^]*?)\/\/ #endif\n/g, (all, name, inner) => (all.startsWith('// #ifdef') === (name === 'VUE3') ? inner : ''))
  return compiled === code ? undefined : compiled
}
