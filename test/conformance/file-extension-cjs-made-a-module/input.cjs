import * as commonjsHelpers from '\0commonjsHelpers.js'
const send = async () => await uni.uploadFile({ url, filePath: 'a.png', name: 'f' })
export { send as __moduleExports }
