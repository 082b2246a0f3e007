import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
const options = { url: endpoint, filePath: path } as const
wx.uploadFile({ url: endpoint!, filePath: <string>path, name: field as string } satisfies UniNamespace.UploadFileOption)
_uploadFile({ ...options, name: 'file' } as UniNamespace.UploadFileOption)
_uploadFile(options!)
