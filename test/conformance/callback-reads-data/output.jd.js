jd.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', name: 'f', success: (res) => show(JSON.parse(res.data)) })
jd.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', name: 'f', success: ({ data }) => show(data) })
jd.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', name: 'f', success(res) { const { data } = res; show(data) } })
jd.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', name: 'f', success: function (res) { if (res && res.data) show(res['data']) } })
