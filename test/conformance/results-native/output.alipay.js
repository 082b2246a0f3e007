import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { split as _split } from '@crossload/runtime/split';
import { withOptions as _withOptions } from '@crossload/runtime/alipay';
import { lastKeyWins as _lastKeyWins } from '@crossload/runtime/keys';
my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: (res) => keep(res) })
const task = my.uploadFile({ fileType: 'image', url, filePath: 'b.png', fileName: 'f', success: (res) => keep(res) })
task.onProgressUpdate((e) => bar(e))
const answer = await my.uploadFile({ fileType: 'image', url, filePath: 'c.png', fileName: 'f' })
_split(_withFormText(options), (options) => my.uploadFile(_withOptions(options)))
_split(_withFormText({ ...options, success: keep }), (options) => my.uploadFile(_withOptions(options)))
_split({ url, files: picked, success: keep }, (options) => my.uploadFile(_withOptions(options)))
my.uploadFile(_withFormText(_lastKeyWins(_withOptions(options))))
my.uploadFile(_withFormText(_lastKeyWins(_withOptions((prepare(options), options)))))
