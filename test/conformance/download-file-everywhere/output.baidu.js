import { awaited as _awaited, downloadFileResults as _downloadFileResults } from '@crossload/runtime/baidu';
const { tempFilePath } = await _awaited({ url: 'https://cdn.example.com/a.png' }, _downloadFileResults)
swan.downloadFile({ url: 'https://cdn.example.com/b.png', success: (res) => open(res.tempFilePath), fail: () => retry() })
