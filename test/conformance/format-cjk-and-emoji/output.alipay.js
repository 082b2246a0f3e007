import { hostTask as _hostTask, withFileType as _withFileType } from '@crossload/runtime/alipay';
const 提示 = '上传失败 😀😀'
const 任务 = _hostTask(my.uploadFile({ fileType: 'image', url: 'https://例子.example.com/上传', filePath: '临时/图片👩‍💻.png', fileName: '文件', fail: () => 弹窗(`${提示}🎉`) })) // 😀 上传
任务.abort()
my.uploadFile(_withFileType({ url: 'http://例子.example.com', /* 😀😀 */ filePath: 图片, fileName: '文件' }))
