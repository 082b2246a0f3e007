import { withFileType as _withFileType } from '@crossload/runtime/alipay';
export const send = (job) => {
  my.uploadFile(_withFileType({
    url: job.url,
    get filePath() {
      return job.newestPath()
    },
    get fileName() {
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
  }))
}
