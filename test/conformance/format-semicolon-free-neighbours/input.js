const before = load()
;[1, 2].forEach((n) => uni.uploadFile({ url, filePath: 'a.png', name: 'f' + n }))
const after = before
;`${after}`.trim()
uni.uploadFile({ url, filePath: 'b.png', name: 'f' })
;(() => {})()
