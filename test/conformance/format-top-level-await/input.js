const { data } = await uni.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', name: 'f' })
for await (const path of paths) await uni.uploadFile({ url: 'https://api.example.com/f', filePath: path, name: 'f' })
