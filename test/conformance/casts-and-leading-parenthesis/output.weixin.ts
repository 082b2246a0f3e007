import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
const before = 1
answer.value = (await _uploadFile(cfg as never)) as Answer;
wx.uploadFile({ url, filePath, name: 'p', success: (r: any) => show(r.data) })
