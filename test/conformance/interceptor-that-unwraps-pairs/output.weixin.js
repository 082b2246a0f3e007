import { awaited as _awaited } from '@crossload/runtime/weixin';
uni.addInterceptor({
  returnValue(res) {
    if (!(!!res && (typeof res === 'object' || typeof res === 'function') && typeof res.then === 'function')) return res
    return new Promise((resolve, reject) => {
      res.then((pair) => {
        if (!pair) return resolve(pair)
        return pair[0] ? reject(pair[0]) : resolve(pair[1])
      })
    })
  },
})

export async function upload(filePath) {
  const res = await _awaited({ url: 'https://a.example/f', filePath, name: 'f' }, (options) => wx.uploadFile(options))
  return res.data
}

export async function uploadByPair(filePath) {
  const [err, res] = await _awaited({ url: 'https://a.example/f', filePath, name: 'f' }, (options) => wx.uploadFile(options))
  return err ? undefined : res.data
}

wx.uploadFile({ url: 'https://a.example/f', filePath: 'a.png', name: 'f', success: (res) => show(res.data) })
