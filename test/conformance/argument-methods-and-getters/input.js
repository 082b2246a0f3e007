export const send = (job) => {
  uni.uploadFile({
    url: job.url,
    get filePath() {
      return job.newestPath()
    },
    get name() {
      return job.field
    },
    success({ data }) {
      job.finish(data)
    },
    fail() {
      job.giveUp()
    },
    async complete() {
      await job.close()
    },
  })
}
