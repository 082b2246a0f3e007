import { uploadFile as _uploadFile } from '@crossload/runtime/jd';
export function send(options) {
  return _uploadFile(options)
}
