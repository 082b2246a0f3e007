import { hosts } from '@crossload/hosts'
import type { Locale } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import type { CallSiteView } from './callSites.ts'
import { escape } from './escape.ts'
import { mark, statusOf } from './status.ts'
import type { HtmlTexts } from './texts.ts'

/** Call sites × hosts. */
export function renderMatrix(sites: readonly CallSiteView[], columns: readonly Host[], locale: Locale, texts: HtmlTexts): string {
  const heads = columns.map((host) => `<th scope="col" title="${escape(hosts[host].title[locale])}"><span>${host}</span></th>`)
  const rows = sites.map((site) => {
    const place = site.file.split('/')
    const name = `${escape(place.pop() ?? '')}:${site.line}`
    const cells = site.hosts.map((each) => {
      const { host, call } = each
      const status = statusOf(each, site)
      const title = `${hosts[host].title[locale]}: ${texts.status[status]}`
      const content = mark(status, texts)
      return `<td>${call ? `<a href="#call-${site.number}-${host}" title="${escape(title)}">${content}</a>` : content}</td>`
    })
    const head = `<a href="#call-${site.number}">${name}</a><small>${escape(place.join('/'))}</small>`
    return `<tr><th scope="row">${head}</th>${cells.join('')}</tr>`
  })
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escape(texts.overview)}"><table class="matrix">
<thead><tr><th scope="col">${escape(texts.callSite)}</th>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`
}
