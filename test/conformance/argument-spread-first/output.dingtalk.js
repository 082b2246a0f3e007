import { uploadFile as _uploadFile } from '@crossload/runtime/dingtalk';
_uploadFile({
  ...defaults,
  url: abs(path),
  formData: extra,
  success(r) {
    keep(r)
  },
})
