const shared = { size: 12 }
shared.size = '12'
tt.uploadFile({ url, filePath: 'a.png', name: 'f', formData: { count: String(3), at: `${Date.now()}`, user, meta: JSON.stringify({ a: 1 }), none: undefined } })
tt.uploadFile({ url, filePath: 'a.png', name: 'f', formData: shared })
