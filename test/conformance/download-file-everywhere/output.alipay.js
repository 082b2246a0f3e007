import { downloadFileAuto as _downloadFileAuto, downloadFileTask as _downloadFileTask } from '@crossload/runtime/alipay';
const { tempFilePath } = await _downloadFileAuto({ url: 'https://cdn.example.com/a.png' })
_downloadFileTask({ url: 'https://cdn.example.com/b.png', success: (res) => open(res.tempFilePath), fail: () => retry() })
