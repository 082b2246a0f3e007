type Answer = { data: string }
const answer = (await uni.uploadFile({ url, filePath: 'a.png', name: 'f' })) as Answer
