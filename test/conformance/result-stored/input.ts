export default {
  setup() {
    const job = ref<UniApp.UploadTask>()
    job.value = uni.uploadFile({ url, filePath: 'a.png', name: 'f', success: () => finish() })
    this.running = uni.uploadFile({ url, filePath: 'b.png', name: 'f', success: () => finish() })
    tasks.push(uni.uploadFile({ url, filePath: 'c.png', name: 'f', success: () => finish() }))
    const all = [uni.uploadFile({ url, filePath: 'd.png', name: 'f', success: () => finish() })]
    return { job, all }
  },
}
