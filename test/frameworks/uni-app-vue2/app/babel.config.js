module.exports = {
  presets: [['@vue/app', { modules: 'commonjs', useBuiltIns: process.env.UNI_PLATFORM === 'h5' ? 'usage' : 'entry' }]],
  plugins: process.env.CROSSLOAD === 'off' ? [] : [['babel-plugin-crossload', { project: { vue: 2 } }]],
}
