import { formText as _formText } from '@crossload/runtime/formData';
import { uploadFile as _uploadFile } from '@crossload/runtime/harmony';
const TYPE = 2
const isPublic = TYPE > 1
const extra = { kind: 'photo' }
export function send(filePath: string, index: number) {
  has.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: { n: '1', ok: 'true', half: '-0.5', 'big-one': '1e+21', text: 'x', hex: ('255'), cast: '3' } })
  has.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: _formText({ TYPE, isPublic, at: Date.now(), both: (TYPE /* two */), more: !index, [`of-${index}`]: 7, ...{ a: 'b' } }) })
  has.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: { type: String(TYPE), isPublic: String(isPublic), /* now */ at: String(Date.now()), both: String((TYPE /* two */)), more: String(!index), [`of-${index}`]: '7' } })
  has.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: { TYPE: String(TYPE) } as never })
  has.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: _formText(extra) })
  _uploadFile({ ...{ formData: { n: 1 } }, url: 'https://api.example.cn/u', filePath, name: 'f', formData: { n: '2' } })
}
