// Holds the house rules that a type checker cannot: imports between packages run one way, and core decides by data, not by a host's name.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What each package may import of ours. */
const MAY_IMPORT = {
  hosts: [],
  core: ['@crossload/hosts'],
  runtime: [],
  blocks: ['@crossload/hosts'],
  project: ['@crossload/blocks', '@crossload/core', '@crossload/hosts'],
  cli: ['@crossload/blocks', '@crossload/core', '@crossload/hosts', '@crossload/project'],
  unplugin: ['@crossload/core', '@crossload/hosts', '@crossload/project'],
  'eslint-plugin': ['@crossload/blocks', '@crossload/core', '@crossload/hosts', '@crossload/project'],
  'babel-plugin': ['@crossload/core', '@crossload/project'],
  testing: ['@crossload/hosts'],
  swc: ['@crossload/core', '@crossload/project'],
}

const HOSTS = 'weixin|alipay|toutiao|baidu|qq|kuaishou|jd|xhs|lark|dingtalk|harmony|h5|app'
const HOST_IN_CONDITION = new RegExp(`(?:[=!]==?|\\bcase)\\s*['"](?:${HOSTS})['"]|['"](?:${HOSTS})['"]\\s*[=!]==?`)

function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
}

const problems = []
for (const [name, allowed] of Object.entries(MAY_IMPORT)) {
  for (const file of sourceFiles(join('packages', name, 'src'))) {
    // Usage examples in docstrings are no imports.
    const text = readFileSync(file, 'utf8').replaceAll(/^ \*.*$/gm, '')
    for (const [, module] of text.matchAll(/(?:from|import|import\()\s*['"]((?:@crossload|unplugin-crossload|babel-plugin-crossload)[^'"]*)['"]/g)) {
      const isAllowed = allowed.some((prefix) => module === prefix || module.startsWith(`${prefix}/`))
      if (!isAllowed) problems.push(`${file}: packages/${name} may not import ${module}`)
    }
    if (name === 'core' && HOST_IN_CONDITION.test(text)) problems.push(`${file}: a host's name in a condition; make it data in packages/hosts`)
  }
}

for (const problem of problems) console.error(problem)
console.log(problems.length === 0 ? 'imports between packages run one way' : `${problems.length} problem(s)`)
process.exitCode = problems.length === 0 ? 0 : 1
