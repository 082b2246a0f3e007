import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
_uploadFile(isDraft ? draftOptions : { url: endpoint, filePath: path, name: 'file' })
