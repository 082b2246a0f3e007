import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
export function send(options) {
  return _uploadFile(options)
}
