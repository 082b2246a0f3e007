my.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', fileName: 'f', fileType: 'image', success: (res) => show(JSON.parse(res.data)) })
my.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', fileName: 'f', fileType: 'image', success: ({ data }) => show(data) })
my.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', fileName: 'f', fileType: 'image', success(res) { const { data } = res; show(data) } })
my.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', fileName: 'f', fileType: 'image', success: function (res) { if (res && res.data) show(res['data']) } })
