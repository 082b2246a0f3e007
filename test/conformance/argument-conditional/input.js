uni.uploadFile(isDraft ? draftOptions : { url: endpoint, filePath: path, name: 'file' })
