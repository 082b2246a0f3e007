import uni from '@dcloudio/vite-plugin-uni'
import crossload from 'unplugin-crossload/vite'
import { defineConfig } from 'vite'

const ours = process.env.CROSSLOAD_OFF ? [] : crossload({ packages: ['listed-uploader'] })

// uni-app's second pass for .nvue imports pages by `import(page).then((res) => { res() })`,
// which Rollup 4.68.7 takes for no use of their exports.
const rollupOptions = process.env.KEEP_ALL ? { treeshake: false } : {}

export default defineConfig({
  build: { minify: false, rollupOptions },
  plugins: process.env.CROSSLOAD_FIRST ? [ours, uni()] : [uni(), ours],
})
