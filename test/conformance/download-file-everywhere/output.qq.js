import { downloadFileAuto as _downloadFileAuto } from '@crossload/runtime/qq';
const { tempFilePath } = await _downloadFileAuto({ url: 'https://cdn.example.com/a.png' })
qq.downloadFile({ url: 'https://cdn.example.com/b.png', success: (res) => open(res.tempFilePath), fail: () => retry() })
