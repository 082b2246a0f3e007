export default {
  methods: {
    upload(path) {
      return new Promise((resolve) => {
        uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', success: resolve })
      })
    },
    async save(path) {
      const { data } = await this.upload(path)
      this.url = data.url // says result-type on weixin alipay kuaishou lark dingtalk harmony h5 app
    },
  },
}
