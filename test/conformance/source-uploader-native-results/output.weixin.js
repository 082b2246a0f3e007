import { withBase as _withBase } from '@crossload/runtime/address';
import { uploadFile as _uploadFile, taskOnly as _taskOnly } from '@crossload/runtime/weixin';
import uploader from 'lwu-upload'

_uploadFile(_withBase(options, 'https://api.example.com'), _taskOnly)
