import { withFileType as _withFileType } from '@crossload/runtime/dingtalk';
dd.uploadFile(_withFileType({ url: 'https://api.example.com/f' }))
dd.downloadFile({ success: () => done() })
