import { awaited as _awaited, downloadFileResults as _downloadFileResults } from '@crossload/runtime/xhs';
const { tempFilePath } = await _awaited({ url: 'https://cdn.example.com/a.png' }, _downloadFileResults)
xhs.downloadFile({ url: 'https://cdn.example.com/b.png', success: (res) => open(res.tempFilePath), fail: () => retry() })
