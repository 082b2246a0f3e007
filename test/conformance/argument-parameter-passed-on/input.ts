export function push(opts: UniNamespace.UploadFileOption) { opts.header = signed(opts.header); return uni.uploadFile(opts) }
