module.exports = async function (code) {
  const { compile } = await import('./framework.mjs')
  this.getOptions().seen?.push(this.resourcePath)
  return compile(code, this.resourcePath) ?? code
}
