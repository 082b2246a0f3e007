uni.uploadFile({
  'url': 'https://api.example.com/scan',
  "filePath": 'wxfile://tmp_scan.jpg',
  "name": 'scan',
  'success': (res) => show(res.data),
})
