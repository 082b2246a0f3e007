// Generates packages/core/src/rules/messages.ts and pages.ts from docs/rules/*.md, so that a text is written in one place. `--check` only
// compares.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const PAGES = new URL('../docs/rules/', import.meta.url)
const RULES = new URL('../packages/core/src/rules/', import.meta.url)

const HEAD = '// Generated from docs/rules by `pnpm rules`. Edit the pages.\n\n'

/**
 * The messages of one page: `### \`id\`` followed by `- en:`, `- zh:`, and for a help text `- help en:`, `- help zh:`, for the title of an
 * edit `- fix en:`, `- fix zh:`.
 */
export function messagesOf(markdown, page) {
  const [, section] = markdown.split(/^## Messages$/m)
  if (section === undefined) throw new Error(`${page}: no "## Messages"`)
  const messages = {}
  for (const part of section.split(/^### /m).slice(1)) {
    const id = /^`([a-z-]+)`/.exec(part)?.[1]
    const line = (label) => new RegExp(`^- ${label}: (.+)$`, 'm').exec(part)?.[1]
    const texts = { en: line('en'), zh: line('zh'), helpEn: line('help en'), helpZh: line('help zh'), fixEn: line('fix en'), fixZh: line('fix zh') }
    const isPair = (a, b) => Boolean(a) === Boolean(b)
    if (!id || !texts.en || !texts.zh || !isPair(texts.helpEn, texts.helpZh) || !isPair(texts.fixEn, texts.fixZh)) {
      throw new Error(`${page}: a message needs an id and a text in both languages:\n${part}`)
    }
    messages[id] = {
      message: { en: texts.en, zh: texts.zh },
      ...(texts.helpEn && { help: { en: texts.helpEn, zh: texts.helpZh } }),
      ...(texts.fixEn && { fix: { en: texts.fixEn, zh: texts.fixZh } }),
    }
  }
  return messages
}

function quote(text) {
  return text.includes("'") ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\')}'`
}

function print(value, indent = '') {
  if (typeof value === 'string') return quote(value)
  const inner = Object.entries(value).map(([key, each]) => {
    const name = /^[a-z]+$/i.test(key) ? key : `'${key}'`
    return `${indent}  ${name}: ${print(each, `${indent}  `)},\n`
  })
  return `{\n${inner.join('')}${indent}}`
}

/** What a rule says, in one sentence, and how grave its gravest findings are: the first two paragraphs of its page. */
function headOf(markdown, page) {
  const [, says, severity] = markdown.split('\n\n')
  const gravest = ['error', 'warn', 'info'].find((each) => new RegExp(`^Severity: .*\\b${each}\\b`).test(severity ?? ''))
  if (!says || !gravest) throw new Error(`${page}: it begins with a sentence and a line "Severity: …"`)
  return { says, severity: gravest }
}

/** The generated files, by name. */
export function generate() {
  const names = readdirSync(PAGES).filter((name) => name.endsWith('.md') && name !== 'README.md').sort()
  const pages = names.map((name) => [name.slice(0, -'.md'.length), readFileSync(new URL(name, PAGES), 'utf8')])
  const ofAll = (read) => print(Object.fromEntries(pages.map(([rule, markdown]) => [rule, read(markdown, `${rule}.md`)])))
  return {
    'messages.ts': `${HEAD}export const MESSAGES = ${ofAll(messagesOf)} as const\n`,
    'pages.ts': `${HEAD}/** What each rule's page says first, and the severity of the gravest findings. */\nexport const RULE_PAGES = ${ofAll(headOf)} as const\n`,
  }
}

if (import.meta.url === `file://${process.argv[1]}`) {
  for (const [name, text] of Object.entries(generate())) {
    const output = new URL(name, RULES)
    if (!process.argv.includes('--check')) {
      writeFileSync(output, text)
    } else if (readFileSync(output, 'utf8') === text) {
      console.log(`${name} is what the pages say`)
    } else {
      console.log(`packages/core/src/rules/${name} is not what docs/rules says: run \`pnpm rules\``)
      process.exitCode = 1
    }
  }
}
