const hide = () => uni.hideLoading()
uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', complete: hide }).then((res) => show(res.data)) // says promise-shape on everywhere
