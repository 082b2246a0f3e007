declare const endpoint: string
const job = begin()

;wx.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f', success: () => job.done() })
;wx.uploadFile({ url: endpoint, filePath: 'b.png', name: 'f', success: () => job.done() })
wx.uploadFile!({ url: endpoint, filePath: 'c.png', name: 'f', success: () => job.done() })
;(wx.uploadFile as Function)({ url: endpoint, filePath: 'd.png', name: 'f', success: () => job.done() })
