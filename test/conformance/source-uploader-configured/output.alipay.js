import { through as _through } from '@crossload/runtime/through';
import { withOptions as _withOptions, taskOnly as _taskOnly } from '@crossload/runtime/alipay';
import { Uploader } from 'lwu-upload'
import { other } from './other'
import { base } from './config'

const hooked = new Uploader({ baseURI: 'https://a.example', before: (options) => sign(options) })
hooked.upload({ fileType: 'image', url: '/f', filePath: 'a.png', name: 'f' })
_through((options) => hooked.upload(_withOptions(options)), { url: '/f', files: [{ name: 'a', uri: 'a.png' }, { name: 'b', uri: 'b.png' }] }, _taskOnly)

const spread = new Uploader({ baseURI: 'https://a.example', ...other })
spread.upload({ fileType: 'image', url: '/f', filePath: 'a.png', name: 'f' })

const later = new Uploader({ baseURI: 'https://a.example' })
later.onBefore((options) => sign(options))
later.upload({ fileType: 'image', url: '/f', filePath: 'a.png', name: 'f' })

const given = new Uploader({ baseURI: 'https://a.example' })
install(given)
given.upload({ fileType: 'image', url: '/f', filePath: 'a.png', name: 'f' })

const unread = new Uploader({ baseURI: base })
unread.upload({ fileType: 'image', url: '/f', filePath: 'a.png', name: 'f' })

let assigned = new Uploader({ baseURI: 'https://a.example' })
assigned = other
assigned.upload({ url: '/f', filePath: 'a.png', name: 'f' })

const another = new other.Uploader({ baseURI: 'https://a.example' })
another.upload({ url: '/f', filePath: 'a.png', name: 'f' })
