import m, { createPage } from '@mpxjs/core'

createPage({
  send() {
    m.uploadFile({ url: this.url, filePath: this.path, name: 'file', success: (res) => this.setData({ answer: res.data }) })
  },
})
