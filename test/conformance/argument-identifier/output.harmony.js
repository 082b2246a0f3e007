import { uploadFile as _uploadFile } from '@crossload/runtime/harmony';
export function send(options) {
  return _uploadFile(options)
}
