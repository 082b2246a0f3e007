import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
const options = { url: endpoint, filePath: path } as const
my.uploadFile({ url: endpoint!, filePath: <string>path, fileName: field as string, fileType: 'image' } satisfies UniNamespace.UploadFileOption)
_uploadFile({ ...options, name: 'file' } as UniNamespace.UploadFileOption)
_uploadFile(options!)
