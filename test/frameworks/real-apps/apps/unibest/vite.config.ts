import { fileURLToPath } from 'node:url'
import uni from '@dcloudio/vite-plugin-uni'
import crossload from 'unplugin-crossload/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: { minify: false },
  plugins: [uni(), crossload()],
})
