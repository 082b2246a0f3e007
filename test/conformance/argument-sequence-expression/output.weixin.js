import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
export const send = (options) => {
  _uploadFile((prepare(options), options))
}
