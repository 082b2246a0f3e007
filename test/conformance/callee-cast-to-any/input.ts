declare const endpoint: string
const job = begin()

;(uni as any).uploadFile({ url: endpoint, filePath: 'a.png', name: 'f', success: () => job.done() })
;(<any>uni).uploadFile({ url: endpoint, filePath: 'b.png', name: 'f', success: () => job.done() })
uni!.uploadFile!({ url: endpoint, filePath: 'c.png', name: 'f', success: () => job.done() })
;(uni.uploadFile as Function)({ url: endpoint, filePath: 'd.png', name: 'f', success: () => job.done() })
