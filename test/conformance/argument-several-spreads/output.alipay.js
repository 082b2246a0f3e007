import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
handle = _uploadFile({ ...common, ...perCall, ...pick(keys, cfg) })
