uni.uploadFile({
  url,
  filePath: 'a.png',
  name: 'first',
  success: (first) => {
    uni.uploadFile({
      url,
      filePath: 'b.mp4',
      name: 'second',
      formData: { after: first.statusCode },
      success: async (second) => {
        const third = await uni.uploadFile({ ...JSON.parse(second.data), files: [{ uri: 'c.png' }] })
        keep(third, second)
      },
    })
  },
})
uni.uploadFile(merge(options, { header: { proof: uni.uploadFile({ url, filePath: 'd.png', name: 'proof' }) } }))
