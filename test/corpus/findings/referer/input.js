uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  header: {
    Referer: 'https://www.example.cn', // says forbidden-header on weixin alipay toutiao baidu qq jd xhs lark kuaishou harmony h5
    Authorization: token,
  },
  success: (res) => show(res.data),
})
