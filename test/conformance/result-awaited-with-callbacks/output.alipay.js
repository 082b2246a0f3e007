import { hostTask as _hostTask } from '@crossload/runtime/alipay';
export async function send() {
  const task = await _hostTask(my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: () => finish() }))
  task.abort()
}
