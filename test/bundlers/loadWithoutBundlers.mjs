// Runs in a folder where the plugin is installed and no bundler is: `node loadWithoutBundlers.mjs vite`. What it finds is printed as JSON.
import { createRequire } from 'node:module'

const specifier = `unplugin-crossload/${process.argv[2]}`
const { default: imported } = await import(specifier)
const required = createRequire(import.meta.url)(specifier)
const plugin = imported({ target: 'alipay' })
const isSame = imported === required && imported === required.default
console.log(JSON.stringify({ required: typeof required, isSame, plugin: typeof plugin }))
