export const label = 'upload a file'
uni.request({ url: 'http://api.example.com', header: { Referer: 'x' } })
