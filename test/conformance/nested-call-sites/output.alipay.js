import { uploadFileResults as _uploadFileResults, uploadFile as _uploadFile, uniVue3 as _uniVue3, hostTask as _hostTask } from '@crossload/runtime/alipay';
import { formText as _formText, withFormText as _withFormText } from '@crossload/runtime/formData';
_uploadFileResults({ fileType: 'image',
  url,
  filePath: 'a.png',
  fileName: 'first',
  success: (first) => {
    _uploadFileResults({ fileType: 'video',
      url,
      filePath: 'b.mp4',
      fileName: 'second',
      formData: _formText({ after: first.statusCode }),
      success: async (second) => {
        const third = await _uploadFile(_withFormText({ ...JSON.parse(second.data), files: [{ uri: 'c.png' }] }))
        keep(third, second)
      },
    })
  },
})
_uploadFile(_withFormText(merge(options, { header: { proof: _uniVue3({ fileType: 'image', url, filePath: 'd.png', fileName: 'proof' }, (options) => _hostTask(_uploadFileResults(options))) } })))
