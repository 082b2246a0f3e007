import { uploadFileTask as _uploadFileTask, uploadFile as _uploadFile, uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
_uploadFileTask({ fileType: 'image',
  url,
  filePath: 'a.png',
  fileName: 'first',
  success: (first) => {
    _uploadFileTask({ fileType: 'video',
      url,
      filePath: 'b.mp4',
      fileName: 'second',
      formData: { after: first.statusCode },
      success: async (second) => {
        const third = await _uploadFile({ ...JSON.parse(second.data), files: [{ uri: 'c.png' }] })
        keep(third, second)
      },
    })
  },
})
_uploadFile(merge(options, { header: { proof: _uploadFileAuto({ fileType: 'image', url, filePath: 'd.png', fileName: 'proof' }) } }))
