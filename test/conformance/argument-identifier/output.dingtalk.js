import { uploadFile as _uploadFile } from '@crossload/runtime/dingtalk';
export function send(options) {
  return _uploadFile(options)
}
