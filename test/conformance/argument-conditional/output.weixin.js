import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
_uploadFile(isDraft ? draftOptions : { url: endpoint, filePath: path, name: 'file' })
