uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  success: ({ data }) => {
    if (data.length > 0 && data.startsWith('{')) show(JSON.parse(data.trim()).url, data[0])
  },
})
