const url = 'https://api.example.cn/u'
const base = { url, filePath: 'a.png', name: 'f', fileType: 'image' }
uni.uploadFile({ ...base, success: (res) => keep(res.data.code) })
uni.uploadFile({ ...base, success: ({ data: { url: where } }) => keep(where) })
uni.uploadFile({ ...base, success: (res) => keep(JSON.parse(res).url) })
uni.uploadFile({ ...base, success: (res) => { if (res.statusCode === '200') keep(res.data) } })
export async function send() {
  const res = await uni.uploadFile(base)
  const answer = res.data
  return answer.data.url
}
// What is right stays silent.
uni.uploadFile({ ...base, success: (res) => keep(JSON.parse(res.data).code, res.data.length) })
uni.uploadFile({ ...base, success: (res) => keep(typeof res.data === 'string' ? JSON.parse(res.data) : res.data.code) })
uni.uploadFile({ ...base, success: (res) => { if (res.statusCode === 200 || res.statusCode == '201') keep(res.data) } })
