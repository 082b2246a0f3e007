uni.uploadFile({ url, filePath: 'a.png', name: cfg.field || 'file' })
uni.uploadFile({ url, filePath: 'a.png', name: props.field })
shots.forEach((shot, i) => uni.uploadFile({ url, filePath: 'a.png', name: shots[i].key }))
