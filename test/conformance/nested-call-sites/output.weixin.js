import { uploadFile as _uploadFile, uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
wx.uploadFile({
  url,
  filePath: 'a.png',
  name: 'first',
  success: (first) => {
    wx.uploadFile({
      url,
      filePath: 'b.mp4',
      name: 'second',
      formData: { after: first.statusCode },
      success: async (second) => {
        const third = await _uploadFile({ ...JSON.parse(second.data), files: [{ uri: 'c.png' }] })
        keep(third, second)
      },
    })
  },
})
_uploadFile(merge(options, { header: { proof: _uniVue3({ url, filePath: 'd.png', name: 'proof' }, (options) => wx.uploadFile(options)) } }))
