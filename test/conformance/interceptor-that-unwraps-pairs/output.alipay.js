import { withFileType as _withFileType, awaited as _awaited, uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
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
  const res = await _awaited(_withFileType({ url: 'https://a.example/f', filePath, fileName: 'f' }), _uploadFileResults)
  return res.data
}

export async function uploadByPair(filePath) {
  const [err, res] = await _awaited(_withFileType({ url: 'https://a.example/f', filePath, fileName: 'f' }), _uploadFileResults)
  return err ? undefined : res.data
}

my.uploadFile({ fileType: 'image', url: 'https://a.example/f', filePath: 'a.png', fileName: 'f', success: (res) => show(res.data) })
