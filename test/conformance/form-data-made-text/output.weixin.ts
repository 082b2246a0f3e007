import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
const TYPE = 2
const isPublic = TYPE > 1
const extra = { kind: 'photo' }
export function send(filePath: string, index: number) {
  wx.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: { n: 1, ok: true, half: -0.5, 'big-one': 1e21, text: 'x', hex: (0xff), cast: 3 as unknown as string } })
  wx.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: { TYPE, isPublic, at: Date.now(), both: (TYPE /* two */), more: !index, [`of-${index}`]: 7, ...{ a: 'b' } } })
  wx.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: { type: TYPE, isPublic, /* now */ at: Date.now(), both: (TYPE /* two */), more: !index, [`of-${index}`]: 7 } })
  wx.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: { TYPE } as never })
  wx.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: extra })
  _uploadFile({ ...{ formData: { n: 1 } }, url: 'https://api.example.cn/u', filePath, name: 'f', formData: { n: 2 } })
}
