// Nothing is asked for, or it is an option that means something on another host by design.
has.uploadFile({ url, filePath: 'a.png', name: 'f' })
