import { downloadFileAuto as _downloadFileAuto } from '@crossload/runtime/lark';
const { tempFilePath } = await _downloadFileAuto({ url: 'https://cdn.example.com/a.png' })
tt.downloadFile({ url: 'https://cdn.example.com/b.png', success: (res) => open(res.tempFilePath), fail: () => retry() })
