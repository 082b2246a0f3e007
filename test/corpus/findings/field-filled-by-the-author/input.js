uni.downloadFile({ url: 'https://cdn.example.cn/a.pdf', success: (r) => { r.message = 'done'; toast(r.message) } })
