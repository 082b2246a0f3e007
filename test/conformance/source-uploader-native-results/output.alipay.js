import { withBase as _withBase, uploadFile as _uploadFile, taskOnly as _taskOnly } from '@crossload/runtime/alipay';
import uploader from 'lwu-upload'

_uploadFile(_withBase(options, 'https://api.example.com'), _taskOnly)
