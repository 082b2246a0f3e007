import { hostTask as _hostTask } from '@crossload/runtime/dingtalk';
export async function send() {
  const task = await _hostTask(dd.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: () => finish() }))
  task.abort()
}
