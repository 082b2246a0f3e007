const { tempFilePath } = await uni.downloadFile({ url: 'https://cdn.example.com/a.png' })
uni.downloadFile({ url: 'https://cdn.example.com/b.png', success: (res) => open(res.tempFilePath), fail: () => retry() })
