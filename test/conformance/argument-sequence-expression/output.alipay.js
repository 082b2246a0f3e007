import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
export const send = (options) => {
  _uploadFile((prepare(options), options))
}
