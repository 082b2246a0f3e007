import { uploadFile as _uploadFile } from '@crossload/runtime/baidu';
export function send(options) {
  return _uploadFile(options)
}
