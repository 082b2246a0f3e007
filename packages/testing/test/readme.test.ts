import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const PACKAGE = fileURLToPath(new URL('..', import.meta.url))

test('the example of the README passes as it is written', async () => {
  const readme = await readFile(join(PACKAGE, 'README.md'), 'utf8')
  const code = /```js\n(.*?)```/s.exec(readme)?.[1] ?? ''
  const folder = await mkdtemp(join(PACKAGE, 'test/readme-'))
  try {
    await mkdir(join(folder, 'node_modules/@crossload'), { recursive: true })
    await symlink(PACKAGE, join(folder, 'node_modules/@crossload/testing'))
    await writeFile(join(folder, 'avatar.test.js'), code)
    await writeFile(join(folder, 'vitest.config.js'), `export default { resolve: { conditions: ['dev'] }, ssr: { resolve: { conditions: ['dev'] } } }`)
    const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
    const { stdout } = await promisify(execFile)(process.execPath, [vitest, 'run', '--root', folder, '--reporter=json'])
    expect(JSON.parse(stdout)).toMatchObject({ success: true, numPassedTests: 1, numTotalTests: 1 })
  } finally {
    await rm(folder, { recursive: true })
  }
})
