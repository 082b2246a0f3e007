import { uploadFileTask as _uploadFileTask } from '@crossload/runtime/dingtalk';
export async function send() {
  const task = await _uploadFileTask({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: () => finish() })
  task.abort()
}
