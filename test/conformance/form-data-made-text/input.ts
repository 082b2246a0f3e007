const TYPE = 2
const isPublic = TYPE > 1
const extra = { kind: 'photo' }
export function send(filePath: string, index: number) {
  uni.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: { n: 1, ok: true, half: -0.5, 'big-one': 1e21, text: 'x', hex: (0xff), cast: 3 as unknown as string } })
  uni.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: { TYPE, isPublic, at: Date.now(), both: (TYPE /* two */), more: !index, [`of-${index}`]: 7, ...{ a: 'b' } } })
  uni.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: { type: TYPE, isPublic, /* now */ at: Date.now(), both: (TYPE /* two */), more: !index, [`of-${index}`]: 7 } })
  uni.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: { TYPE } as never })
  uni.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: extra })
  uni.uploadFile({ ...{ formData: { n: 1 } }, url: 'https://api.example.cn/u', filePath, name: 'f', formData: { n: 2 } })
}
