import { downloadFileResults as _downloadFileResults } from '@crossload/runtime/alipay';
const { uploadFile: up, downloadFile } = uni
my.uploadFile({ fileType: 'image', url: endpoint, filePath: 'a.png', fileName: 'f', success: ({ data }) => show(data) })
_downloadFileResults({ url: endpoint, success: (res) => open(res.tempFilePath) })
