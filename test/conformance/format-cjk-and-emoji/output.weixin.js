const 提示 = '上传失败 😀😀'
const 任务 = wx.uploadFile({ url: 'https://例子.example.com/上传', filePath: '临时/图片👩‍💻.png', name: '文件', fail: () => 弹窗(`${提示}🎉`) }) // 😀 上传
任务.abort()
wx.uploadFile({ url: 'http://例子.example.com', /* 😀😀 */ filePath: 图片, name: '文件' })
