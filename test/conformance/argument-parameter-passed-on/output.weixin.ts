import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
export function push(opts: UniNamespace.UploadFileOption) { opts.header = signed(opts.header); return _uploadFile(opts) }
