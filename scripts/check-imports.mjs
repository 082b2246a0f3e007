// Holds the house rules that a type checker cannot: imports between packages and between the rooms of core run one way, and core decides by
// data, not by a host's name.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'

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

/**
 * The rooms of core in the order in which a file walks through them: each may import from itself and from those before it. What lies at its
 * root are entries, and may import anything.
 */
const ROOMS_OF_CORE = [
  'text',
  'ast',
  'diagnostic',
  'sources',
  'excerpt',
  'find',
  'read',
  'options',
  'silence',
  'prefilter',
  'plan',
  'apply',
  'rules',
  'render',
  'file',
]

/** What lies at core's root: what packages import, and the functions that they find there. */
const ENTRIES_OF_CORE = ['index', 'find', 'show', 'syntax', 'tree', 'addresses', 'analyze', 'preview', 'transform']

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

const CORE = join('packages', 'core', 'src')
const RELATIVE = /^(?:import|export)\b[^;]*?from\s*'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm
for (const file of sourceFiles(CORE)) {
  const room = roomOf(file)
  if (room === '' && !ENTRIES_OF_CORE.includes(basename(file, '.ts'))) problems.push(`${file}: core's root is for entries; put it into a room`)
  if (room !== '' && !ROOMS_OF_CORE.includes(room)) problems.push(`${file}: no such room in the order of core's rooms`)
  for (const [, from, lazily] of readFileSync(file, 'utf8').matchAll(RELATIVE)) {
    const imported = roomOf(join(dirname(file), from ?? lazily))
    const isUp = room !== '' && (imported === '' || ROOMS_OF_CORE.indexOf(imported) > ROOMS_OF_CORE.indexOf(room))
    if (isUp) problems.push(`${file}: ${room} may not import ${from ?? lazily}, which lies above it`)
  }
}

function roomOf(file) {
  const folder = dirname(relative(CORE, file))
  return folder === '.' ? '' : folder.split(sep)[0]
}

for (const problem of problems) console.error(problem)
console.log(problems.length === 0 ? 'imports between packages run one way' : `${problems.length} problem(s)`)
process.exitCode = problems.length === 0 ? 0 : 1
