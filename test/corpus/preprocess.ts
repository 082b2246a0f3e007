/** The kinds of comment that hold a directive. */
type Syntax = 'html' | 'js'

const DIRECTIVES: Readonly<Record<Syntax, RegExp>> = {
  html: /<!(?:--)?[ \t]*#(ifdef|ifndef|else|endif)(?:[ \t]+(.*?))?[ \t]*(?:-->|!>)/g,
  js: /(?:\/\/|\/\*)[ \t]*#(ifdef|ifndef|else|endif)\b([^\n*]*)(?:\*\/)?/g,
}

interface Directive {
  readonly kind: string
  readonly condition: string
  readonly start: number
  readonly end: number
}

interface Open {
  readonly outer: boolean
  holds: boolean
}

/**
 * Does what uni-app's conditional compilation does to a file, but keeps its length and its lines: what goes is overwritten with
 * blanks, directives included. A file whose directives do not pair up stays as it is, as in uni-app.
 *
 * @param text the file
 * @param path its name; single-file components have directives in HTML comments too
 * @param names what is true, such as `MP-WEIXIN`
 */
export function preprocess(text: string, path: string, names: ReadonlySet<string>): string {
  if (!text.includes('#endif')) return text
  const isComponent = /\.[nu]?vue$/.test(path)
  return preprocessComments(isComponent ? preprocessComments(text, 'html', names) : text, 'js', names)
}

function preprocessComments(text: string, syntax: Syntax, names: ReadonlySet<string>): string {
  const parts: string[] = []
  const stack: Open[] = []
  let at = 0
  let isKept = true
  for (const directive of findDirectives(text, syntax)) {
    const open = stack.at(-1)
    if (!open && directive.kind === 'endif') return text
    if (!open && directive.kind === 'else') continue
    const before = text.slice(at, directive.start)
    parts.push(isKept ? before : blank(before), blank(text.slice(directive.start, directive.end)))
    at = directive.end
    if (open && directive.kind === 'endif') {
      stack.pop()
      isKept = open.outer
    } else if (open && directive.kind === 'else') {
      open.holds = !open.holds
      isKept = open.outer && open.holds
    } else {
      const holds = evaluate(directive.condition, names) === (directive.kind === 'ifdef')
      stack.push({ outer: isKept, holds })
      isKept &&= holds
    }
  }
  return stack.length > 0 ? text : parts.join('') + text.slice(at)
}

function findDirectives(text: string, syntax: Syntax): readonly Directive[] {
  return [...text.matchAll(DIRECTIVES[syntax])].map((match) => ({
    kind: match[1] ?? '',
    condition: match[2] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}

/**
 * Evaluates `A || B && (C || !D)`.
 *
 * @throws Error for a condition that is no such expression
 */
export function evaluate(condition: string, names: ReadonlySet<string>): boolean {
  const tokens = condition.match(/\|\||&&|[()!]|[\w-]+|\S/g) ?? []
  let at = 0

  function readOr(): boolean {
    let value = readAnd()
    while (tokens[at] === '||') {
      at++
      const right = readAnd()
      value ||= right
    }
    return value
  }

  function readAnd(): boolean {
    let value = readName()
    while (tokens[at] === '&&') {
      at++
      const right = readName()
      value &&= right
    }
    return value
  }

  function readName(): boolean {
    const token = tokens[at++]
    if (token === '!') return !readName()
    if (token === '(') {
      const value = readOr()
      if (tokens[at++] !== ')') throw new Error(`no \`)\` in the condition \`${condition}\``)
      return value
    }
    if (token === undefined || !/^[\w-]+$/.test(token)) throw new Error(`cannot read the condition \`${condition}\``)
    return names.has(token)
  }

  const value = readOr()
  if (at < tokens.length) throw new Error(`cannot read the condition \`${condition}\``)
  return value
}
