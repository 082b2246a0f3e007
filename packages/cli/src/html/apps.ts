import { viewApps } from '../apps/appView.ts'
import { describeApp } from '../apps/describeApp.ts'
import { appTextsOf } from '../apps/texts.ts'
import type { Report } from '../check/report.ts'
import { escape } from './escape.ts'

/** What each app was taken for; nothing where none was read. */
export function renderApps(report: Report): string {
  const texts = appTextsOf(report.locale)
  const apps = viewApps(report)
  if (apps.length === 0) return ''
  const blocks = apps.map((app) => {
    const lines = describeApp(app, report.hosts, texts).map(({ about, items }) => `<dt>${escape(about)}</dt>${items.map((item) => `<dd>${escape(item)}</dd>`).join('')}`)
    return `<h3>${escape(`${texts.app} ${app.root}`)}</h3><dl class="legend">${lines.join('')}</dl>`
  })
  return `<section><h2>${escape(texts.title)}</h2>${blocks.join('\n')}</section>`
}
