import { withStatus as _withStatus } from '@crossload/runtime/status';
import { downloadFileResults as _downloadFileResults } from '@crossload/runtime/alipay';
_downloadFileResults(_withStatus({ url, timeout: 5000, success: (res) => show(res.statusCode) }))
_downloadFileResults(_withStatus({ url, timeout: 5000, success: (res) => show(res.statusCode) }))
