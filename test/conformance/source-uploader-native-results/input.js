import uploader from 'lwu-upload'

uploader.upload(options)
