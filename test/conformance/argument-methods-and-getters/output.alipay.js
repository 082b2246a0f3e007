import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
export const send = (job) => {
  _uploadFile({
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
