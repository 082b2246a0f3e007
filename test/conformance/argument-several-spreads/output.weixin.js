import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
handle = _uploadFile({ ...common, ...perCall, ...pick(keys, cfg) })
