const crossload = process.env.CROSSLOAD !== 'off'
const options = { sources: { taro: true } }

const bundlers = {
  vite: () => ({
    compiler: { type: 'vite', vitePlugins: crossload ? [require('unplugin-crossload/vite')(options)] : [] },
  }),
  webpack5: () => ({
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    mini: {
      webpackChain(chain) {
        if (crossload) chain.plugin('crossload').use(require('unplugin-crossload/webpack')(options))
      },
    },
  }),
}

module.exports = {
  projectName: 'album',
  designWidth: 750,
  deviceRatio: { 750: 1 },
  sourceRoot: 'src',
  outputRoot: process.env.TARO_OUTPUT,
  framework: 'react',
  cache: { enable: false },
  ...bundlers[process.env.TARO_BUNDLER](),
}
