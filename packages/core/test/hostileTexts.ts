/** So much that whatever takes longer than in proportion to it does not end while anybody waits. */
export const MUCH = 200_000

/** Much of what scanners look ahead for. Of comments there is less: Babel looks at those in front of a token again and again. */
export const HOSTILE: Readonly<Record<string, string>> = {
  blanks: `${' '.repeat(MUCH)}a`,
  'blank lines': `/* ${'\n'.repeat(MUCH)} crossload-ignore */`,
  'comments that never end': '<!-- '.repeat(MUCH / 4),
  'scripts that never end': '<script>'.repeat(MUCH / 4),
  'tags that never end': '<script '.repeat(MUCH / 4),
  'block comments that never end': '/* crossload-ignore '.repeat(MUCH / 8),
  stars: `/*${'\n*'.repeat(MUCH)} crossload-ignore */`,
  dashes: `// crossload-ignore-line ${'- '.repeat(MUCH)}${'-'.repeat(MUCH)}a`,
  commas: `// crossload-ignore-line ${'a,'.repeat(MUCH / 40)}`,
  'ignore comments': '// crossload-ignore-next-line\n'.repeat(MUCH / 50),
  'ignore comments on one line': '/* crossload-ignore-next-line */'.repeat(MUCH / 100),
  'comments and blanks on one line': '/* */ '.repeat(MUCH / 100) + '// crossload-ignore-next-line',
  brackets: '('.repeat(MUCH),
}
