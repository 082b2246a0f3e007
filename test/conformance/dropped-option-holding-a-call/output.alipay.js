import { uniVue3 as _uniVue3, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
my.uploadFile({ fileType: 'image',
  url: endpoint,
  filePath: 'a.png',
  fileName: 'f',
  file: () => _uniVue3({ fileType: 'image', url: endpoint, filePath: 'b.png', fileName: 'g' }, (options) => _hostTask(_uploadFileResults(options))),
  success: (res) => show(res.data),
})
