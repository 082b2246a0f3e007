uni.uploadFile({ url: 'https://api.example.cn/up', name: 'file', success: (res) => show(res.data) }) // says missing-option on mini-programs
