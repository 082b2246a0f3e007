import { uploadFile as _uploadFile } from '@crossload/runtime/qq';
export function send(options) {
  return _uploadFile(options)
}
