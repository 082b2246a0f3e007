export default {
  data() {
    return { isApp: uni.getSystemInfoSync().uniPlatform === 'app' }
  },
  onLoad({ from }) {
    if (from === 'app') this.isApp = true
  },
  methods: {
    send(path) {
      if (this.isApp) uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => this.show(e.message) }) // says callback-field on everywhere
    },
  },
}
