import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
import { rawTask as _rawTask } from '@crossload/runtime/vue';
const current = (shared = _rawTask(_uploadFile({ ...cfg, ...blob, name: blob.key, url, timeout, success: (r) => yes(r), complete: nothing })))
