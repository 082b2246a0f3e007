export default {
  computed: {
    isMiniProgram() {
      return uni.getSystemInfoSync().uniPlatform.startsWith('mp-')
    },
  },
  methods: {
    send(path) {
      if (this.isMiniProgram) return
      uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => this.show(e.message) }) // says callback-field on h5 app
    },
  },
}
