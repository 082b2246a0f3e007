import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Script } from 'node:vm'
import { HOST_NAMES } from '@crossload/testing'
import type { HostName } from '@crossload/testing'
import { bundleScript } from './bundleScript.ts'

const NAME = '@crossload/runtime'

const { resolve } = createRequire(import.meta.url)

/** The runtime's entries for one host: its own, and those that all hosts share. */
function entriesOf(host: HostName): readonly string[] {
  const { exports } = JSON.parse(readFileSync(resolve(`${NAME}/package.json`), 'utf8')) as { exports: Record<string, unknown> }
  const others: readonly string[] = [...HOST_NAMES, 'h5', 'package.json'].filter((name) => name !== host)
  return Object.keys(exports)
    .map((path) => path.slice('./'.length))
    .filter((name) => !others.includes(name))
}

const loaded = new Map<HostName, Promise<Script>>()

/**
 * crossload's own runtime for a host, whole. Code that was transformed as CommonJS asks `require` for it.
 *
 * @returns a script that leaves `require` on the global object, for the runtime's modules only
 */
export function loadRuntime(host: HostName): Promise<Script> {
  const known = loaded.get(host)
  if (known) return known
  const entries = entriesOf(host)
  const lines = [
    ...entries.map((entry, index) => `import * as entry${index} from '${NAME}/${entry}'`),
    `const modules = { ${entries.map((entry, index) => `'${NAME}/${entry}': entry${index}`).join(', ')} }`,
    `globalThis.require = function require(name) {`,
    // Taro's own object is no global: an app imports it.
    `  if (name === '@tarojs/taro') return globalThis.Taro`,
    `  if (!Object.hasOwn(modules, name)) throw new Error('no module ' + name)`,
    `  return modules[name]`,
    `}`,
  ]
  const script = bundleScript(lines.join('\n'))
  loaded.set(host, script)
  return script
}
