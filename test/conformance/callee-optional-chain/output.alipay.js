import { hostTask as _hostTask } from '@crossload/runtime/alipay';
my?.uploadFile({ fileType: 'image', url: endpoint, filePath: 'a.png', fileName: 'f' })
my?.uploadFile?.({ fileType: 'image', url: endpoint, filePath: 'b.png', fileName: 'f' })
const task = _hostTask(my.uploadFile?.({ fileType: 'image', url: endpoint, filePath: 'c.png', fileName: 'f', success: ({ data }) => show(data) }))
task?.onProgressUpdate?.(({ progress }) => bar(progress))
