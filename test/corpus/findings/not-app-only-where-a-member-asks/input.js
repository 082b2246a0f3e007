export default {
  methods: {
    update(url) {
      uni.downloadFile({
        url,
        success: (res) => {
          if (!this.isApp) return open(res.tempFile) // says callback-field on everywhere
          plus.runtime.install(res.tempFilePath)
        },
      })
    },
  },
}
