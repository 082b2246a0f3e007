import { withFileType as _withFileType } from '@crossload/runtime/alipay';
import m, { createPage } from '@mpxjs/core'

createPage({
  send() {
    my.uploadFile(_withFileType({ url: this.url, filePath: this.path, fileName: 'file', success: (res) => this.setData({ answer: res.data }) }))
  },
})
