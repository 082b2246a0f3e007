import { downloadFileTuple as _downloadFileTuple } from '@crossload/runtime/alipay';
const [err, res] = await _downloadFileTuple({ url })
_downloadFileTuple(options).then(([bad, good]) => open(good.tempFilePath))
