import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
export function send(options) {
  return _uploadFile(options)
}
