import { downloadFileAuto as _downloadFileAuto } from '@crossload/runtime/baidu';
const { tempFilePath } = await _downloadFileAuto({ url: 'https://cdn.example.com/a.png' })
swan.downloadFile({ url: 'https://cdn.example.com/b.png', success: (res) => open(res.tempFilePath), fail: () => retry() })
