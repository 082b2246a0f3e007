import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
const ask = { url: endpoint, formData: note, complete: close }
if (shots.length === 0) uni.request(ask)
else _uploadFile(Object.assign(ask, { files: shots }))
