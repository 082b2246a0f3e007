tt.uploadFile({ url, filePath: 'a.png', name: 'f', header: { 'Content-Type': 'multipart/form-data', Authorization: token } })
tt.uploadFile({ url, filePath: 'a.png', name: 'f', header: { ...common, [referer]: 'x' } })
tt.uploadFile({ url, filePath: 'a.png', name: 'f', header })
