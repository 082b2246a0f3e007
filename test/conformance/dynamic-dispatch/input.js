const verb = sending ? 'uploadFile' : 'request'
uni[verb](opts)
