import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MESSAGES } from '../src/rules/messages.ts'
import { RULE_NAMES } from '../src/diagnostic/ruleNames.ts'

const PAGES = new URL('../../../docs/rules/', import.meta.url)
const SECTIONS = ['What happens', 'What it follows, and where it stops', 'Since when it works', 'What to write instead', 'Evidence', 'Messages']

const pageOf = (rule: string) => readFileSync(new URL(`${rule}.md`, PAGES), 'utf8')

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()

const messages: readonly Text[] = Object.entries(MESSAGES).flatMap(([rule, byId]) =>
  Object.entries(byId as Record<string, { message: Said; help?: Said }>).map(([id, { message, help }]) => ({ name: `${rule}/${id}`, message, help })),
)

interface Said {
  readonly en: string
  readonly zh: string
}

interface Text {
  readonly name: string
  readonly message: Said
  readonly help: Said | undefined
}

test('no rule is removed or renamed without anybody noticing: configurations and comments name them', () => {
  expect([...RULE_NAMES].sort()).toMatchInlineSnapshot(`
    [
      "callback-field",
      "conflicting-options",
      "file-type-inferred",
      "files-split",
      "forbidden-header",
      "form-data-type",
      "insecure-url",
      "interceptor-found",
      "internal-error",
      "invalid-file-type",
      "invalid-option-value",
      "kept-call",
      "lost-file",
      "minified-code",
      "missing-option",
      "option-dropped",
      "parse-error",
      "promise-shape",
      "result-type",
      "saved-file-path",
      "timeout-range",
      "unknown-error",
      "unsupported-option",
      "unsupported-task-method",
      "unused-ignore",
    ]
  `)
})

test('no message loses its id: tools that show findings may know them', () => {
  expect(messages.map(({ name }) => name).sort()).toMatchInlineSnapshot(`
    [
      "callback-field/later",
      "callback-field/never",
      "callback-field/nobody",
      "callback-field/only-with",
      "callback-field/only-without",
      "callback-field/unknown",
      "conflicting-options/files-and-path",
      "conflicting-options/two-keys",
      "file-type-inferred/at-run-time",
      "file-type-inferred/by-chooser",
      "file-type-inferred/by-extension",
      "file-type-inferred/fallback",
      "files-split/split",
      "files-split/split-unknown",
      "forbidden-header/beyond-latin",
      "forbidden-header/breaks-body",
      "forbidden-header/forbidden",
      "forbidden-header/line-break",
      "form-data-type/left-out",
      "form-data-type/only-strings",
      "form-data-type/perhaps-strings",
      "form-data-type/sent-as-json",
      "insecure-url/developers",
      "insecure-url/elsewhere",
      "insecure-url/plain-http",
      "insecure-url/through-a-name",
      "interceptor-found/found",
      "interceptor-found/possible",
      "interceptor-found/returned",
      "interceptor-found/unwraps",
      "internal-error/failed",
      "internal-error/map",
      "internal-error/too-deep",
      "invalid-file-type/not-a-value",
      "invalid-option-value/empty-name",
      "invalid-option-value/empty-url",
      "invalid-option-value/relative-url",
      "invalid-option-value/wrong-type",
      "kept-call/kept",
      "lost-file/equal-names",
      "lost-file/needs",
      "minified-code/bundle",
      "minified-code/minified",
      "missing-option/missing",
      "missing-option/missing-key",
      "missing-option/no-options",
      "option-dropped/dropped",
      "parse-error/syntax",
      "promise-shape/never-a-pair",
      "promise-shape/never-a-promise",
      "promise-shape/never-rejects",
      "promise-shape/no-pair",
      "promise-shape/no-task",
      "promise-shape/pair",
      "promise-shape/task",
      "promise-shape/unwrapped",
      "result-type/number-as-text",
      "result-type/object-as-text",
      "result-type/text-as-object",
      "saved-file-path/later",
      "saved-file-path/never",
      "timeout-range/too-long",
      "timeout-range/too-long-perhaps",
      "timeout-range/too-short",
      "unknown-error/code",
      "unknown-error/message",
      "unsupported-option/later",
      "unsupported-option/mistaken",
      "unsupported-option/never",
      "unsupported-option/nobody",
      "unsupported-option/unknown",
      "unsupported-task-method/later",
      "unsupported-task-method/never",
      "unsupported-task-method/unknown",
      "unused-ignore/unknown-comment",
      "unused-ignore/unknown-rule",
      "unused-ignore/unused",
      "unused-ignore/unused-rule",
    ]
  `)
})

test('every rule has a page, and every page a rule', () => {
  const pages = readdirSync(PAGES).filter((name) => name !== 'README.md').map((name) => name.replace(/\.md$/, ''))
  expect(pages.sort()).toEqual([...RULE_NAMES].sort())
})

test.each(RULE_NAMES)('the page of %s has every section, each with something in it', (rule) => {
  const page = pageOf(rule)
  expect(page.startsWith(`# ${rule}\n`)).toBe(true)
  expect(page).toMatch(/^Severity: \w.+$/m)
  const sections = page.split(/^## /m).slice(1).map((section) => section.split('\n'))
  expect(SECTIONS.filter((title) => !sections.some(([first]) => first === title))).toEqual([])
  expect(sections.filter(([, ...lines]) => lines.join('').trim() === '')).toEqual([])
})

test.each(messages)('$name has the same placeholders in both languages', ({ message, help }) => {
  expect(placeholders(message.zh)).toEqual(placeholders(message.en))
  expect(placeholders(help?.zh ?? '')).toEqual(placeholders(help?.en ?? ''))
  expect(message.zh).toMatch(/\p{Script=Han}/u)
  expect(message.en).not.toMatch(/\p{Script=Han}/u)
})

test('the list of rules names each once, with a link to its page', () => {
  const linked = [...readFileSync(new URL('README.md', PAGES), 'utf8').matchAll(/^\| \[([a-z-]+)\]\(\.\/\1\.md\)/gm)].map(([, name]) => name)
  expect([...linked].sort()).toEqual([...RULE_NAMES].sort())
})
