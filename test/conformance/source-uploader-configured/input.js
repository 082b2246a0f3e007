import { Uploader } from 'lwu-upload'
import { other } from './other'
import { base } from './config'

const hooked = new Uploader({ baseURI: 'https://a.example', before: (options) => sign(options) })
hooked.upload({ url: '/f', filePath: 'a.png', name: 'f' })
hooked.upload({ url: '/f', files: [{ name: 'a', uri: 'a.png' }, { name: 'b', uri: 'b.png' }] })

const spread = new Uploader({ baseURI: 'https://a.example', ...other })
spread.upload({ url: '/f', filePath: 'a.png', name: 'f' })

const later = new Uploader({ baseURI: 'https://a.example' })
later.onBefore((options) => sign(options))
later.upload({ url: '/f', filePath: 'a.png', name: 'f' })

const given = new Uploader({ baseURI: 'https://a.example' })
install(given)
given.upload({ url: '/f', filePath: 'a.png', name: 'f' })

const unread = new Uploader({ baseURI: base })
unread.upload({ url: '/f', filePath: 'a.png', name: 'f' })

let assigned = new Uploader({ baseURI: 'https://a.example' })
assigned = other
assigned.upload({ url: '/f', filePath: 'a.png', name: 'f' })

const another = new other.Uploader({ baseURI: 'https://a.example' })
another.upload({ url: '/f', filePath: 'a.png', name: 'f' })
