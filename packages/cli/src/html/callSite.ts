import { REASONS } from '@crossload/core'
import type { Locale } from '@crossload/core'
import { listPlaces } from '@crossload/core/show'
import { hosts } from '@crossload/hosts'
import type { Method } from '@crossload/hosts'
import { diffWordsWithSpace } from 'diff'
import type { Finding } from '../check/findings.ts'
import { dedent } from './callSites.ts'
import type { CallSiteView, OnHost } from './callSites.ts'
import { escape, escapeWithCode } from './escape.ts'
import { evidenceOf, linkTo } from './evidence.ts'
import { mark, statusOf } from './status.ts'
import type { HtmlTexts } from './texts.ts'

/** One call site: its code, what is said about it, then a line for each host that opens. */
export function renderCallSite(site: CallSiteView, locale: Locale, texts: HtmlTexts): string {
  const { number, api, file, line, before, findings } = site
  const method = site.hosts.find(({ call }) => call)?.call?.method ?? 'uploadFile'
  return `<article id="call-${number}">
<h3><code>${escape(api)}</code> <span class="place">${escape(file)}:${line}</span></h3>
<figure><figcaption>${escape(texts.before)}</figcaption>${pre(escape(before))}</figure>
${renderFindings(findings, method, locale, texts)}
${site.hosts.map((each) => renderHost(site, each, locale, texts)).join('')}
</article>`
}

function renderHost(site: CallSiteView, each: OnHost, locale: Locale, texts: HtmlTexts): string {
  const { host, call } = each
  if (!call) return ''
  const status = statusOf(each, site)
  const words = [status, ...(status === call.disposition ? [] : [call.disposition])].map((name) => texts.status[name]).join(', ')
  const summary = `${mark(status, texts)}<b>${escape(hosts[host].title[locale])}</b> <span class="status">${escape(words)}</span>`
  return `<details><summary>${summary}</summary>
<div id="call-${site.number}-${host}"><p>${escape(REASONS[call.reason][locale])}</p>
${renderAfter(site.before, dedent(call.after), texts)}</div></details>
`
}

/** New words stand out; what went is gone. */
function renderAfter(before: string, after: string, texts: HtmlTexts): string {
  if (before === after) return `<p>${escape(texts.unchanged)}</p>`
  const parts = diffWordsWithSpace(before, after).filter(({ removed }) => !removed)
  const code = parts.map(({ value, added }) => (added ? `<ins>${escape(value)}</ins>` : escape(value))).join('')
  return `<figure><figcaption>${escape(texts.after)}</figcaption>${pre(code)}</figure>`
}

/** Long lines scroll, by keyboard as well. */
function pre(code: string): string {
  return `<pre tabindex="0"><code>${code}</code></pre>`
}

/** Findings, each with its hosts and what it rests on. */
export function renderFindings(findings: readonly Finding[], method: Method, locale: Locale, texts: HtmlTexts): string {
  const rank = ({ diagnostic }: Finding) => ['error', 'warn', 'info'].indexOf(diagnostic.severity)
  const list = findings
    .toSorted((a, b) => rank(a) - rank(b))
    .map((finding) => {
      const { rule, severity, message, help, url, places = [] } = finding.diagnostic
      const names = finding.hosts.map((host) => escape(hosts[host].title[locale])).join(texts.comma)
      const also = places.length > 0 ? [texts.alsoAt(listPlaces(places, texts.comma))] : []
      const said = [message, ...also, ...(help === undefined ? [] : [help])].map(escapeWithCode).join(' ')
      const where = finding.hosts.length > 1 ? `<small>${escape(texts.hosts)}: ${names}</small>` : ''
      return `<li class="${severity}"><b>${escape(texts.severity[severity])}</b> ${said}
<a href="${escape(url)}">${escape(texts.rule)}: ${rule}</a>${where}${renderEvidence(finding, method, locale, texts)}</li>`
    })
  return list.length === 0 ? '' : `<ul class="findings">${list.join('\n')}</ul>`
}

function renderEvidence({ diagnostic, hosts: on }: Finding, method: Method, locale: Locale, texts: HtmlTexts): string {
  const lines = on.flatMap((host) => {
    const sources = evidenceOf(diagnostic, host, method)
    return sources.length === 0 ? [] : [`<li>${escape(hosts[host].title[locale])}: ${sources.map(linkTo).join('; ')}</li>`]
  })
  return lines.length === 0
    ? ''
    : `<details class="evidence"><summary>${escape(texts.evidence)}</summary><ul>${lines.join('')}</ul></details>`
}
