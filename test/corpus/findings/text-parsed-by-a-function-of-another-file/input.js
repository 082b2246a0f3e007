import { parseAnswer } from './answer'
uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  success: (res) => {
    parseAnswer(res)
    show(res.data.url)
  },
})
