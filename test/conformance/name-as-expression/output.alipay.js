import { uniVue3 as _uniVue3, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: cfg.field || 'file' })
my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: props.field })
shots.forEach((shot, i) => _uniVue3({ fileType: 'image', url, filePath: 'a.png', fileName: shots[i].key }, (options) => _hostTask(_uploadFileResults(options))))
