import { formText as _formText } from '@crossload/runtime/formData';
import { String } from './shapes'
const TYPE = 2
my.uploadFile({ fileType: 'image', url: 'https://api.example.cn/u', filePath: 'a.png', fileName: 'f', formData: _formText({ TYPE }) })
my.uploadFile({ fileType: 'image', url: 'https://api.example.cn/u', filePath: 'a.png', fileName: 'f', formData: { n: '2' } })
