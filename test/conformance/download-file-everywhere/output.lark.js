import { awaited as _awaited } from '@crossload/runtime/lark';
const { tempFilePath } = await _awaited({ url: 'https://cdn.example.com/a.png' }, (options) => tt.downloadFile(options))
tt.downloadFile({ url: 'https://cdn.example.com/b.png', success: (res) => open(res.tempFilePath), fail: () => retry() })
