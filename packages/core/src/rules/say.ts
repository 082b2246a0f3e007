import type { Text } from '../diagnostic/diagnostic.ts'
import { visible } from '../text/visible.ts'
import { MESSAGES } from './messages.ts'

/** The names of the `{placeholders}` in a text. What has a space in it is an object, in code that the text shows. */
type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string} ${string}` ? never : Name) | Placeholders<Rest>
  : never

type Messages = typeof MESSAGES

type MessageOf<Rule extends keyof Messages, Id extends keyof Messages[Rule]> =
  | PlaceholdersOf<Messages[Rule][Id], 'message'>
  | PlaceholdersOf<Messages[Rule][Id], 'help'>

type PlaceholdersOf<Message, Part extends string> = Message extends Record<Part, { readonly en: infer En extends string }> ? Placeholders<En> : never

/** A message and, where its page gives one, a help text. */
export interface Said {
  readonly message: Text
  readonly help?: Text
}

/**
 * A message of a rule's page with its placeholders filled in.
 *
 * @param values what the placeholders stand for; a plain string is the same in every language
 */
export function say<Rule extends keyof Messages, Id extends keyof Messages[Rule] & string>(
  rule: Rule,
  id: Id,
  values: Readonly<Record<MessageOf<Rule, Id>, string | Text>>,
): Said {
  const { message, help } = MESSAGES[rule][id] as Said
  return { message: fill(message, values), ...(help && { help: fill(help, values) }) }
}

type FixOf<Rule extends keyof Messages, Id extends keyof Messages[Rule]> = Messages[Rule][Id] extends {
  readonly fix: { readonly en: infer En extends string }
}
  ? Placeholders<En>
  : never

/** The title of the edit that a message proposes. */
export function sayFix<Rule extends keyof Messages, Id extends keyof Messages[Rule] & string>(
  rule: Rule,
  id: Id,
  values: Readonly<Record<FixOf<Rule, Id>, string | Text>>,
): Text {
  const { fix } = MESSAGES[rule][id] as { readonly fix?: Text }
  if (!fix) throw new Error(`${rule}: \`${id}\` has no title for an edit`)
  return fill(fix, values)
}

/** UTF-16 units. Whoever writes a longer name did not write it. */
const LONGEST = 300

/** What comes from the code, so that it can be shown in one line. */
function showable(value: string): string {
  return visible(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value)
}

function fill(template: Text, values: Readonly<Record<string, string | Text>>): Text {
  return { en: fillIn(template.en, values, 'en'), zh: fillIn(template.zh, values, 'zh') }
}

function fillIn(template: string, values: Readonly<Record<string, string | Text>>, locale: keyof Text): string {
  return template.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name]
    return value === undefined ? placeholder : typeof value === 'string' ? showable(value) : value[locale]
  })
}
