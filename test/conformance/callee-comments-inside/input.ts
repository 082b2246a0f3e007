(uni /* not typed */ as any).uploadFile({ url, filePath: 'a.png', name: 'f' })
uni.uploadFile<Options /* all of them */>({ url, filePath: 'b.png', name: 'f' })
globalThis /* the real one */ .uni.uploadFile({ url, filePath: 'c.png', name: 'f' })
