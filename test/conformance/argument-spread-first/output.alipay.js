import { formText as _formText } from '@crossload/runtime/formData';
import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
_uploadFile({
  ...defaults,
  url: abs(path),
  formData: _formText(extra),
  success(r) {
    keep(r)
  },
})
