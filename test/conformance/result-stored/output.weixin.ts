export default {
  setup() {
    const job = ref<UniApp.UploadTask>()
    job.value = wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: () => finish() })
    this.running = wx.uploadFile({ url, filePath: 'b.png', name: 'f', success: () => finish() })
    tasks.push(wx.uploadFile({ url, filePath: 'c.png', name: 'f', success: () => finish() }))
    const all = [wx.uploadFile({ url, filePath: 'd.png', name: 'f', success: () => finish() })]
    return { job, all }
  },
}
