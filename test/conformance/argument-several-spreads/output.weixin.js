import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
import { rawTask as _rawTask } from '@crossload/runtime/vue';
handle = _rawTask(_uploadFile({ ...common, ...perCall, ...pick(keys, cfg) }))
