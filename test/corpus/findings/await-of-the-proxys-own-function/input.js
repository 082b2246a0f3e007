import { uploadFile } from '@mpxjs/api-proxy'
export async function send(path) {
  const res = await uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' }) // says promise-shape on everywhere except alipay dingtalk h5 app; kept-call on app
  return JSON.parse(res.data)
}
