import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { withBase as _withBase } from '@crossload/runtime/address';
import { uploadFile as _uploadFile, taskOnly as _taskOnly } from '@crossload/runtime/alipay';
import uploader from 'lwu-upload'

my.uploadFile({ fileType: 'image', url: 'https://api.example.com/o\'brien/it\'s/\\back\nline\u2028separator', filePath: 'a.png', fileName: 'f' })
my.uploadFile({ fileType: 'image', url: 'https://api.example.com/o\'brien/avatar', filePath: 'a.png', fileName: 'f' })
_uploadFile(_withFormText(_withBase(options, 'https://api.example.com/o\'brien')), _taskOnly)
