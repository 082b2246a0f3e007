import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
wx.uploadFile({ url, filePath: 'a.png', name: cfg.field || 'file' })
wx.uploadFile({ url, filePath: 'a.png', name: props.field })
shots.forEach((shot, i) => _uploadFileAuto({ url, filePath: 'a.png', name: shots[i].key }))
