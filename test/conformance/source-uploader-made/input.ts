import { Uploader } from 'lwu-upload'
import * as lwu from 'lwu-upload'

const BASE = 'https://api.example.com'
const uploader = new Uploader({ baseURI: `${BASE}/v1` })
const plain = new lwu.Uploader()

const task = uploader.upload({ url: '/avatar', filePath: 'a.png', name: 'f', success: (res) => show(res.data) })
task.abort()

export function send(url: string, filePath: string) {
  const own = new Uploader({ baseURI: 'https://other.example.com' })
  own.upload({ url, filePath, name: 'f' })
  return uploader.upload({ url: 'avatar', domain: 'https://files.example.com', filePath, name: 'f' })
}

plain.upload({ url: 'https://files.example.com/f', filePath: 'a.png', name: 'f' })
new Uploader({ baseURI: BASE }).upload({ url: '/f', filePath: 'a.png', name: 'f' })
