uni.downloadFile({ url: 'https://cdn.example.cn/a.pdf', success: (r) => toast(r.message) }) // says callback-field on everywhere
