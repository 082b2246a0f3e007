import { visible } from '@crossload/core/show'
import type { Report } from '../check/report.ts'
import type { Colors } from '../terminal.ts'
import { viewApps } from './appView.ts'
import { describeApp } from './describeApp.ts'
import { appTextsOf } from './texts.ts'

/** What `--explain-project` prints: each app, and what was taken for true of it. */
export function formatApps(report: Report, colors: Colors): string {
  const texts = appTextsOf(report.locale)
  const apps = viewApps(report)
  if (apps.length === 0) return `${texts.noApp}\n`
  const blocks = apps.map((app) => {
    const lines = describeApp(app, report.hosts, texts).map(({ about, items }) => {
      const [only, ...others] = items.map((item) => visible(item))
      return others.length === 0 ? `  ${colors.dim(`${about}:`)} ${only ?? ''}` : [`  ${colors.dim(`${about}:`)}`, ...items.map((item) => `    ${visible(item)}`)].join('\n')
    })
    return [colors.bold(`${texts.app} ${visible(app.root)}`), ...lines].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}
