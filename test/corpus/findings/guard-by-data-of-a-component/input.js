export default {
  data() {
    return { isApp: uni.getSystemInfoSync().uniPlatform === 'app', list: [] }
  },
  methods: {
    send(path) {
      if (!this.isApp) return
      uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => this.show(e.message) }) // says callback-field on app
    },
  },
}
