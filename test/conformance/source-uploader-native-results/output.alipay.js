import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { withBase as _withBase } from '@crossload/runtime/address';
import { split as _split } from '@crossload/runtime/split';
import { withOptions as _withOptions, taskOnly as _taskOnly } from '@crossload/runtime/alipay';
import uploader from 'lwu-upload'

_split(_withFormText(_withBase(options, 'https://api.example.com')), (options) => my.uploadFile(_withOptions(options)), _taskOnly)
