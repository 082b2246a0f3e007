const shared = { size: 12 }
shared.size = '12'
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', formData: { count: String(3), at: `${Date.now()}`, user, meta: JSON.stringify({ a: 1 }), none: undefined } })
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', formData: shared })
