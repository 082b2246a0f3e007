import { withFileType as _withFileType } from '@crossload/runtime/alipay';
my.uploadFile(_withFileType({ url: 'https://api.example.com/f' }))
my.downloadFile({ success: () => done() })
