import { uploadFile as _uploadFile } from '@crossload/runtime/dingtalk';
_uploadFile({ url, files: picked, filePath: 'a.png', name: 'f', fileType: 'image', success: () => done() })
