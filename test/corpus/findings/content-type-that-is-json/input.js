const header = { 'Content-Type': 'application/json' } // says forbidden-header on h5 alipay toutiao lark
export const send = (path) => uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', header })
