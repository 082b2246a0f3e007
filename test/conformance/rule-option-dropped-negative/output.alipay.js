// Nothing is asked for, or it is an option that means something on another host by design.
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', hideLoading: true })
