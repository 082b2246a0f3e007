import { uploadFile as _uploadFile } from '@crossload/runtime/toutiao';
export function send(options) {
  return _uploadFile(options)
}
