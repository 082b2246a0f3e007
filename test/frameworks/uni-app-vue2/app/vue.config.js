// Names stay in the output, for the test to see whose method is called.
module.exports = { configureWebpack: { optimization: { minimize: false } }, productionSourceMap: false }
