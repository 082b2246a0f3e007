import uploader from 'lwu-upload'

uploader.upload({ url: "it's/\\back\nline\u2028separator", filePath: 'a.png', name: 'f' })
uploader.upload({ url: 'avatar', filePath: 'a.png', name: 'f' })
uploader.upload(options)
