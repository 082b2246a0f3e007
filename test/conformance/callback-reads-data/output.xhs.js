xhs.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', name: 'f', success: (res) => show(JSON.parse(res.data)) })
xhs.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', name: 'f', success: ({ data }) => show(data) })
xhs.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', name: 'f', success(res) { const { data } = res; show(data) } })
xhs.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', name: 'f', success: function (res) { if (res && res.data) show(res['data']) } })
