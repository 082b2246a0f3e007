import { uploadFile as _uploadFile } from '@crossload/runtime/baidu';
import { rawTask as _rawTask } from '@crossload/runtime/vue';
export function send(options) {
  return _rawTask(_uploadFile(options))
}
