import uni from '@dcloudio/vite-plugin-uni'
import crossload from 'unplugin-crossload/vite'
import { defineConfig } from 'vite'

const ours = crossload({ packages: ['listed-uploader'] })

export default defineConfig({
  build: { minify: false },
  plugins: process.env.CROSSLOAD_FIRST ? [ours, uni()] : [uni(), ours],
})
