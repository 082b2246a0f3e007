const { defineConfig } = require('@vue/cli-service')
const crossload = require('unplugin-crossload/webpack')

module.exports = defineConfig({
  outputDir: `dist/${process.env.MPX_CURRENT_TARGET_MODE}`,
  pluginOptions: { mpx: { plugin: { srcMode: 'wx' }, loader: {} } },
  configureWebpack: { plugins: [crossload()] },
})
