import { allFindings, countBySeverity } from '../check/findings.ts'
import type { Report } from '../check/report.ts'
import { renderCallSite, renderFindings } from './callSite.ts'
import { viewFiles } from './callSites.ts'
import type { FileView } from './callSites.ts'
import { renderApps } from './apps.ts'
import { escape } from './escape.ts'
import { renderMatrix } from './matrix.ts'
import { mark, STATUSES } from './status.ts'
import { STYLE } from './style.ts'
import { htmlTextsOf } from './texts.ts'
import type { HtmlTexts } from './texts.ts'

/** The report as one page that loads nothing: call sites × hosts, and for each call what every host gets. It works without scripts. */
export function formatHtml(report: Report): string {
  const texts = htmlTextsOf(report.locale)
  const files = viewFiles(report)
  const sites = files.flatMap(({ callSites }) => callSites)
  const { error, warn, info } = countBySeverity(allFindings(report))
  return `<!doctype html>
<html lang="${report.locale === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="crossload">
<title>${escape(texts.title)} · crossload</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escape(texts.title)}</h1>
<p class="lead">${escape(texts.looked(sites.length, report.checked.size, report.hosts.length))}<br>
<b>${escape(texts.counts(error, warn, info))}</b></p></header>
<main>
${renderProblems(report, texts)}
${
  sites.length === 0
    ? `<p>${escape(texts.nothing)}</p>`
    : `<section><h2>${escape(texts.overview)}</h2>
${renderMatrix(sites, report.hosts, report.locale, texts)}
<h2>${escape(texts.legend)}</h2>${renderLegend(texts)}</section>`
}
<section><h2>${escape(texts.files)}</h2>
${files.map((file) => renderFile(file, report, texts)).join('\n')}
</section>
${renderApps(report)}
</main>
</body>
</html>
`
}

function renderFile({ file, callSites, others }: FileView, { locale }: Report, texts: HtmlTexts): string {
  const about = renderFindings(others, 'uploadFile', locale, texts)
  const whole =
    about === '' ? '' : `<article><h3>${escape(file.file)} <span class="place">${escape(texts.elsewhere)}</span></h3>${about}</article>`
  return whole + callSites.map((site) => renderCallSite(site, locale, texts)).join('\n')
}

function renderLegend(texts: HtmlTexts): string {
  const entries = STATUSES.map(
    (status) => `<dt>${mark(status, texts)}</dt><dd><b>${escape(texts.status[status])}</b>: ${escape(texts.meaning[status])}</dd>`,
  )
  return `<dl class="legend">${entries.join('')}</dl>`
}

function renderProblems({ problems }: Report, texts: HtmlTexts): string {
  if (problems.length === 0) return ''
  const list = problems.map(
    ({ place, found, advice }) => `<li class="error"><b>${escape(place)}</b>: ${escape(found)}. ${escape(advice)}</li>`,
  )
  return `<section><h2>${escape(texts.problems)}</h2><ul class="findings">${list.join('')}</ul></section>`
}
