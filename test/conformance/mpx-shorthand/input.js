mpx.uploadFile({ url: endpoint, filePath, name, formData, success(r) { show(r) } })
