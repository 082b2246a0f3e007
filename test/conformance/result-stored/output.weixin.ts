import { rawTask as _rawTask } from '@crossload/runtime/vue';
export default {
  setup() {
    const job = ref<UniApp.UploadTask>()
    job.value = _rawTask(wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: () => finish() }))
    this.running = _rawTask(wx.uploadFile({ url, filePath: 'b.png', name: 'f', success: () => finish() }))
    tasks.push(_rawTask(wx.uploadFile({ url, filePath: 'c.png', name: 'f', success: () => finish() })))
    const all = [_rawTask(wx.uploadFile({ url, filePath: 'd.png', name: 'f', success: () => finish() }))]
    return { job, all }
  },
}
