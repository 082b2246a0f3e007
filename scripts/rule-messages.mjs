// Generates packages/core/src/rules/messages.ts from docs/rules/*.md, so that a message is written in one place. `--check` only compares.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const PAGES = new URL('../docs/rules/', import.meta.url)
const OUTPUT = new URL('../packages/core/src/rules/messages.ts', import.meta.url)

/** The messages of one page: `### \`id\`` followed by `- en:`, `- zh:`, and for a help text `- help en:`, `- help zh:`. */
export function messagesOf(markdown, page) {
  const [, section] = markdown.split(/^## Messages$/m)
  if (section === undefined) throw new Error(`${page}: no "## Messages"`)
  const messages = {}
  for (const part of section.split(/^### /m).slice(1)) {
    const id = /^`([a-z-]+)`/.exec(part)?.[1]
    const line = (label) => new RegExp(`^- ${label}: (.+)$`, 'm').exec(part)?.[1]
    const texts = { en: line('en'), zh: line('zh'), helpEn: line('help en'), helpZh: line('help zh') }
    if (!id || !texts.en || !texts.zh || Boolean(texts.helpEn) !== Boolean(texts.helpZh)) {
      throw new Error(`${page}: a message needs an id and a text in both languages:\n${part}`)
    }
    messages[id] = {
      message: { en: texts.en, zh: texts.zh },
      ...(texts.helpEn && { help: { en: texts.helpEn, zh: texts.helpZh } }),
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

export function generate() {
  const pages = readdirSync(PAGES).filter((name) => name.endsWith('.md') && name !== 'README.md').sort()
  const all = Object.fromEntries(
    pages.map((name) => [name.slice(0, -'.md'.length), messagesOf(readFileSync(new URL(name, PAGES), 'utf8'), name)]),
  )
  return `// Generated from docs/rules by \`pnpm rules\`. Edit the pages.\n\nexport const MESSAGES = ${print(all)} as const\n`
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const text = generate()
  if (process.argv.includes('--check')) {
    const isSame = readFileSync(OUTPUT, 'utf8') === text
    console.log(isSame ? 'messages are those of the pages' : 'packages/core/src/rules/messages.ts is not what docs/rules says: run `pnpm rules`')
    process.exitCode = isSame ? 0 : 1
  } else {
    writeFileSync(OUTPUT, text)
  }
}
