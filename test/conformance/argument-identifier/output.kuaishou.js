import { uploadFile as _uploadFile } from '@crossload/runtime/kuaishou';
export function send(options) {
  return _uploadFile(options)
}
