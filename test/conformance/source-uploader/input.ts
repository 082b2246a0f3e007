import uploader from 'lwu-upload'
import { uploader as other } from 'lwu-upload'

const task = uploader.upload({ url: '/avatar', filePath: 'a.png', name: 'f', success: (res) => show(res.data) })
task.abort()
uploader.upload({ url: 'avatar', domain: 'https://files.example.com', filePath: 'a.png', name: 'f' })
uploader.upload({ url: 'https://other.example.com/f', filePath: 'a.png', name: 'f' })
other.upload({ url: path, filePath: 'a.png', name: 'f' })
other.upload(options)
