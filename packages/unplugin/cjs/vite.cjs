// Vite refuses to let a CommonJS config load a file that is an ES module, although Node has no objection: uni-app's own template has such a config.
module.exports = require('../dist/vite.js')
