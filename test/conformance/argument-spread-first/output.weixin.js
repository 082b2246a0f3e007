import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
_uploadFile({
  ...defaults,
  url: abs(path),
  formData: extra,
  success(r) {
    keep(r)
  },
})
