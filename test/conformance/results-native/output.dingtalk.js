import { split as _split } from '@crossload/runtime/split';
import { withOptions as _withOptions } from '@crossload/runtime/dingtalk';
import { fileNameWins as _fileNameWins } from '@crossload/runtime/keys';
dd.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: (res) => keep(res) })
const task = dd.uploadFile({ fileType: 'image', url, filePath: 'b.png', fileName: 'f', success: (res) => keep(res) })
task.onProgressUpdate((e) => bar(e))
const answer = await dd.uploadFile({ fileType: 'image', url, filePath: 'c.png', fileName: 'f' })
_split(options, (options) => dd.uploadFile(_withOptions(options)))
_split({ ...options, success: keep }, (options) => dd.uploadFile(_withOptions(options)))
_split({ url, files: picked, success: keep }, (options) => dd.uploadFile(_withOptions(options)))
dd.uploadFile(_fileNameWins(_withOptions(options)))
dd.uploadFile(_fileNameWins(_withOptions((prepare(options), options))))
