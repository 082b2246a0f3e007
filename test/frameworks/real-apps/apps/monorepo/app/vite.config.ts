import uni from '@dcloudio/vite-plugin-uni'
import crossload from 'unplugin-crossload/vite'
import { defineConfig } from 'vite'

export default defineConfig({ build: { minify: false }, plugins: [uni(), crossload()] })
