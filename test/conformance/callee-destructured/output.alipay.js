import { downloadFileTask as _downloadFileTask } from '@crossload/runtime/alipay';
const { uploadFile: up, downloadFile } = uni
my.uploadFile({ fileType: 'image', url: endpoint, filePath: 'a.png', fileName: 'f', success: ({ data }) => show(data) })
_downloadFileTask({ url: endpoint, success: (res) => open(res.tempFilePath) })
