import { uploadFile as _uploadFile, uniVue2 as _uniVue2 } from '@crossload/runtime/alipay';
const [err, res] = await _uploadFile({ url, files: picked }, _uniVue2)
