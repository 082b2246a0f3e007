declare const endpoint: string
const job = begin()

;my.uploadFile({ fileType: 'image', url: endpoint, filePath: 'a.png', fileName: 'f', success: () => job.done() })
;my.uploadFile({ fileType: 'image', url: endpoint, filePath: 'b.png', fileName: 'f', success: () => job.done() })
my.uploadFile!({ fileType: 'image', url: endpoint, filePath: 'c.png', fileName: 'f', success: () => job.done() })
;(my.uploadFile as Function)({ fileType: 'image', url: endpoint, filePath: 'd.png', fileName: 'f', success: () => job.done() })
