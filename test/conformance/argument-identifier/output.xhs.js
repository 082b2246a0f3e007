import { uploadFile as _uploadFile } from '@crossload/runtime/xhs';
export function send(options) {
  return _uploadFile(options)
}
