my.uploadFile({ fileType: 'image',
  'url': 'https://api.example.com/scan',
  "filePath": 'wxfile://tmp_scan.jpg',
  'fileName': 'scan',
  'success': (res) => show(res.data),
})
