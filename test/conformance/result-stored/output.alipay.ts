import { rawTask as _rawTask } from '@crossload/runtime/vue';
import { hostTask as _hostTask } from '@crossload/runtime/alipay';
export default {
  setup() {
    const job = ref<UniApp.UploadTask>()
    job.value = _rawTask(_hostTask(my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: () => finish() })))
    this.running = _rawTask(_hostTask(my.uploadFile({ fileType: 'image', url, filePath: 'b.png', fileName: 'f', success: () => finish() })))
    tasks.push(_rawTask(_hostTask(my.uploadFile({ fileType: 'image', url, filePath: 'c.png', fileName: 'f', success: () => finish() }))))
    const all = [_rawTask(_hostTask(my.uploadFile({ fileType: 'image', url, filePath: 'd.png', fileName: 'f', success: () => finish() })))]
    return { job, all }
  },
}
