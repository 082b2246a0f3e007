// One command from a fresh clone: `node start.mjs mp-weixin` builds what is missing and then this app, for any platform of uni-app.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const [platform, ...rest] = process.argv.slice(2)

if (platform === undefined) {
  console.error('Which platform? node start.mjs mp-weixin | mp-alipay | mp-toutiao | mp-baidu | mp-qq | mp-kuaishou | mp-jd | mp-xhs | mp-lark | mp-harmony | h5 | app')
  process.exit(2)
}

if (!existsSync(join(root, 'packages/unplugin/dist/vite.js'))) {
  run(root, 'npx', '-y', 'pnpm@10', 'install')
  run(root, 'npx', '-y', 'pnpm@10', 'build')
}
if (!existsSync(join(here, 'node_modules/.modules.yaml'))) run(here, 'npx', '-y', 'pnpm@10', 'install', '--frozen-lockfile')
run(here, join(here, 'node_modules/.bin/uni'), 'build', '-p', platform, ...rest)

function run(cwd, command, ...args) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}
