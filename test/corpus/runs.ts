import { transform } from '@crossload/core'
import type { TransformOptions, TransformResult } from '@crossload/core'
import { hosts, HOSTS } from '@crossload/hosts'
import type { Host } from '@crossload/hosts'
import { conditionsOf } from './conditions.ts'
import { findMentions } from './findMentions.ts'
import type { Mention } from './findMentions.ts'
import type { CorpusPackage } from './packages.ts'
import { preprocess } from './preprocess.ts'
import { readPackage } from './readPackage.ts'
import type { SourceFile } from './readPackage.ts'
import { scriptsOf } from './scriptBlocks.ts'
import type { Script } from './scriptBlocks.ts'

/** One script of the corpus, transformed for one host. */
export interface Run {
  readonly corpusPackage: CorpusPackage
  readonly script: Script
  readonly host: Host
  /** Which text went in: what the host's conditions leave of the file, or the file as published. */
  readonly input: 'preprocessed' | 'published'
  readonly options: TransformOptions
  readonly result: TransformResult | undefined
  /** What transform threw, which it never may. */
  readonly thrown: unknown
  /** The text that came out: the one that went in, where there was nothing to say about it. */
  readonly output: string
  /** What another parser sees in the text that went in, and in the one that came out. */
  readonly before: Mentions
  readonly after: Mentions
}

/** Mentions of the methods, of `uni`'s and of the host's own. */
export interface Mentions {
  readonly uni: readonly Mention[]
  readonly native: readonly Mention[]
}

/** Could there be a call in the text? Files that name no method are looked at on their own. */
export function namesMethod(text: string): boolean {
  return /(?:up|down)loadFile/.test(text)
}

/**
 * Every script of the package that names a method, for every host: as the host's conditions leave it, and as published where that
 * differs.
 */
export function transformPackage(corpusPackage: CorpusPackage): readonly Run[] {
  return readPackage(corpusPackage.name)
    .filter(({ text }) => namesMethod(text))
    .flatMap((file) => HOSTS.flatMap((host) => transformFile(corpusPackage, file, host)))
}

function transformFile(corpusPackage: CorpusPackage, { path, text }: SourceFile, host: Host): readonly Run[] {
  const preprocessed = preprocess(text, path, conditionsOf(host, corpusPackage.vue))
  const transformAll = (input: Run['input'], code: string) =>
    scriptsOf(path, code).map((script) => transformScript(corpusPackage, script, host, input))
  return [...transformAll('preprocessed', preprocessed), ...(preprocessed === text ? [] : transformAll('published', text))]
}

function transformScript(corpusPackage: CorpusPackage, script: Script, host: Host, input: Run['input']): Run {
  const options: TransformOptions = { target: host, project: { vue: corpusPackage.vue } }
  const before = mentionsIn(script.text, script, host)
  const shared = { corpusPackage, script, host, input, options, before }
  try {
    const result = transform(script.text, script.id, options)
    const output = result?.code ?? script.text
    return { ...shared, result, thrown: undefined, output, after: mentionsIn(output, script, host) }
  } catch (thrown) {
    return { ...shared, result: undefined, thrown, output: script.text, after: before }
  }
}

/** The hosts' own globals, each once. */
export const GLOBALS: readonly string[] = [...new Set(HOSTS.flatMap((host) => hosts[host].global ?? []))]

const known = new Map<string, readonly Mention[]>()

function mentionsIn(text: string, { lang }: Script, host: Host): Mentions {
  const key = `${lang}\n${text}`
  const mentions = known.get(key) ?? findMentions(text, lang, ['uni', ...GLOBALS])
  known.set(key, mentions)
  const ofRoot = (root: string | null) => mentions.filter(({ api }) => api.startsWith(`${root}.`))
  return { uni: ofRoot('uni'), native: ofRoot(hosts[host].global) }
}
