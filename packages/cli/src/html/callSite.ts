import { REASONS } from '@crossload/core'
import type { Diagnostic, Locale } from '@crossload/core'
import { hosts } from '@crossload/hosts'
import type { Method } from '@crossload/hosts'
import { diffWordsWithSpace } from 'diff'
import { dedent } from './callSites.ts'
import type { CallSiteView, OnHost } from './callSites.ts'
import { escape, escapeWithCode } from './escape.ts'
import { evidenceOf, linkTo } from './evidence.ts'
import { mark, statusOf } from './status.ts'
import type { HtmlTexts } from './texts.ts'

/** One call site: its code, then a line for each host that opens. */
export function renderCallSite(site: CallSiteView, locale: Locale, texts: HtmlTexts): string {
  return `<article id="call-${site.number}">
<h3><code>${escape(site.api)}</code> <span class="place">${escape(site.file)}:${site.line}</span></h3>
<figure><figcaption>${escape(texts.before)}</figcaption><pre tabindex="0"><code>${escape(site.before)}</code></pre></figure>
${site.hosts.filter(({ call }) => call).map((each) => renderHost(site, each, locale, texts)).join('\n')}
</article>`
}

function renderHost(site: CallSiteView, { host, call, diagnostics }: OnHost, locale: Locale, texts: HtmlTexts): string {
  if (!call) return ''
  const status = statusOf(call, diagnostics)
  const isOpen = status === 'error' || status === 'warn'
  const findings = diagnostics.map((diagnostic) => renderFinding(diagnostic, call.method, texts)).join('')
  return `<details${isOpen ? ' open' : ''}><summary>${mark(status, texts)}<b>${escape(hosts[host].title[locale])}</b> <span class="status">${escape(texts.status[status])}</span></summary>
<div id="call-${site.number}-${host}"><p>${escape(texts.status[call.disposition])}: ${escape(REASONS[call.reason][locale])}</p>
${findings === '' ? '' : `<ul class="findings">${findings}</ul>`}
${renderAfter(site.before, dedent(call.after), texts)}</div></details>`
}

/** New words stand out; what went is gone. */
function renderAfter(before: string, after: string, texts: HtmlTexts): string {
  if (before === after) return `<p>${escape(texts.unchanged)}</p>`
  const parts = diffWordsWithSpace(before, after).filter(({ removed }) => !removed)
  const code = parts.map(({ value, added }) => (added ? `<ins>${escape(value)}</ins>` : escape(value))).join('')
  return `<figure><figcaption>${escape(texts.after)}</figcaption><pre tabindex="0"><code>${code}</code></pre></figure>`
}

export function renderFinding(diagnostic: Diagnostic, method: Method, texts: HtmlTexts): string {
  const { rule, severity, message, help, url } = diagnostic
  const evidence = evidenceOf(diagnostic, method).map((each) => `<li>${linkTo(each)}</li>`)
  const sources = evidence.length === 0 ? '' : `<details class="evidence"><summary>${escape(texts.evidence)} (${evidence.length})</summary><ul>${evidence.join('')}</ul></details>`
  return `<li class="${severity}">${escapeWithCode(message)}${help === undefined ? '' : ` ${escapeWithCode(help)}`} <a href="${escape(url)}">${escape(texts.rule)}: ${escape(rule)}</a>${sources}</li>`
}
