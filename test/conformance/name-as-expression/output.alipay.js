import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: cfg.field || 'file' })
my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: props.field })
shots.forEach((shot, i) => _uploadFileAuto({ fileType: 'image', url, filePath: 'a.png', fileName: shots[i].key }))
