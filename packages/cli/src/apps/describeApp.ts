import type { Host } from '@crossload/hosts'
import type { AppView, FactView } from './appView.ts'
import type { AppTexts } from './texts.ts'

/** A line of what is known of an app: what it is about, and each thing that there is to say. */
export interface AppLine {
  readonly about: string
  readonly items: readonly string[]
}

/**
 * An app in words, for people.
 *
 * @param hosts that the app was read for
 */
export function describeApp(app: AppView, hosts: readonly Host[], texts: AppTexts): readonly AppLine[] {
  const { framework, vue, vueSaidBy, sources, usePromise, interceptors, replaced, unreached, skipped } = app
  const places = (facts: readonly FactView[]) => facts.map((fact) => describeFact(fact, hosts, texts))
  const orNone = (items: readonly string[]) => (items.length > 0 ? items : [texts.none])
  const hasVue = framework === 'uni-app' || vue !== null
  return [
    { about: texts.framework, items: [framework ?? texts.noFramework] },
    ...(hasVue ? [{ about: texts.vue, items: [vue === null ? texts.unknownVue : `${vue}${vueSaidBy === null ? '' : ` (${texts.saidBy(vueSaidBy)})`}`] }] : []),
    { about: texts.sources, items: [sources] },
    ...(usePromise === null ? [] : [{ about: texts.usePromise, items: [String(usePromise)] }]),
    { about: texts.interceptors, items: orNone(places(interceptors)) },
    { about: texts.replaced, items: orNone(places(replaced)) },
    ...(unreached.length > 0 ? [{ about: texts.unreached, items: places(unreached) }] : []),
    ...(skipped.length > 0 ? [{ about: `${texts.skipped} (${texts.look})`, items: skipped.map(({ name, calls }) => `${name}: ${texts.calls(calls)}`) }] : []),
  ]
}

function describeFact({ file, line, methods, stages, isPossible, hosts }: FactView, all: readonly Host[], texts: AppTexts): string {
  const about = [methods?.join(', ') ?? texts.anyMethod, ...(isPossible ? [texts.possible] : [])].join(', ')
  const does = stages?.map((stage) => texts.does[stage as keyof AppTexts['does']]).join('; ')
  const where = hosts.length < all.length ? ` (${texts.onlyOn(hosts.join(', '))})` : ''
  return `${file}:${line} ${about}${does === undefined || does === '' ? '' : `: ${does}`}${where}`
}
