import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
const url = 'https://api.example.cn/u'
const base = { url, filePath: 'a.png', name: 'f', fileType: 'image' }
_uploadFile({ ...base, success: (res) => keep(res.data.code) })
_uploadFile({ ...base, success: ({ data: { url: where } }) => keep(where) })
_uploadFile({ ...base, success: (res) => keep(JSON.parse(res).url) })
_uploadFile({ ...base, success: (res) => { if (res.statusCode === '200') keep(res.data) } })
export async function send() {
  const res = await _uploadFile(base)
  const answer = res.data
  return answer.data.url
}
// What is right stays silent.
_uploadFile({ ...base, success: (res) => keep(JSON.parse(res.data).code, res.data.length) })
_uploadFile({ ...base, success: (res) => keep(typeof res.data === 'string' ? JSON.parse(res.data) : res.data.code) })
_uploadFile({ ...base, success: (res) => { if (res.statusCode === 200 || res.statusCode == '201') keep(res.data) } })
