const { withFormText: _withFormText } = require('@crossload/runtime/formData');
const { uploadFile: _uploadFile } = require('@crossload/runtime/alipay');
with (page) { show(010) }
_uploadFile(_withFormText(options))
