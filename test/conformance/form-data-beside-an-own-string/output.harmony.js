import { formText as _formText } from '@crossload/runtime/formData';
import { String } from './shapes'
const TYPE = 2
has.uploadFile({ url: 'https://api.example.cn/u', filePath: 'a.png', name: 'f', formData: _formText({ TYPE }) })
has.uploadFile({ url: 'https://api.example.cn/u', filePath: 'a.png', name: 'f', formData: { n: '2' } })
