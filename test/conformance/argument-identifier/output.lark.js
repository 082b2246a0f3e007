import { uploadFile as _uploadFile } from '@crossload/runtime/lark';
export function send(options) {
  return _uploadFile(options)
}
