uni.downloadFile({
  url: 'https://cdn.example.cn/a.pdf',
  success: (r) => uni.openDocument({ filePath: r.tempFilePaths }), // says callback-field on everywhere
})
