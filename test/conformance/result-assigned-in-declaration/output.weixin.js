import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
const current = (shared = _uploadFile({ ...cfg, ...blob, name: blob.key, url, timeout, success: (r) => yes(r), complete: nothing }))
