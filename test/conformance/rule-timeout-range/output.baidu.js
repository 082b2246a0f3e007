const SECONDS = 60
swan.uploadFile({ url, filePath: 'a.png', name: 'f' })
swan.downloadFile({ url, timeout: 2 * 60 * 1000 })
