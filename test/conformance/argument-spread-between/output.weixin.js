import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
const task = _uploadFile({ url: endpoint, ...perCall, name: 'photo', success: (r) => keep(r.data) })
task.onProgressUpdate(({ progress }) => bar(progress))
