import { downloadFileAuto as _downloadFileAuto } from '@crossload/runtime/harmony';
const { tempFilePath } = await _downloadFileAuto({ url: 'https://cdn.example.com/a.png' })
has.downloadFile({ url: 'https://cdn.example.com/b.png', success: (res) => open(res.tempFilePath), fail: () => retry() })
