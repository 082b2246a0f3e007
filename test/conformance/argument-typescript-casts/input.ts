const options = { url: endpoint, filePath: path } as const
uni.uploadFile({ url: endpoint!, filePath: <string>path, name: field as string, fileType: 'image' } satisfies UniNamespace.UploadFileOption)
uni.uploadFile({ ...options, name: 'file' } as UniNamespace.UploadFileOption)
uni.uploadFile(options!)
