module.exports = {
  parser: require('postcss-comment'),
  plugins: [require('@dcloudio/vue-cli-plugin-uni/packages/postcss')],
}
