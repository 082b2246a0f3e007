import { SERVER } from './server.ts'

/** A video with a progress bar. */
export async function sendClip(showPercent: (percent: number) => void): Promise<string> {
  const { tempFilePath } = await uni.chooseVideo({})
  return new Promise((resolve, reject) => {
    const task = uni.uploadFile({
      url: `${SERVER}/clip`,
      filePath: tempFilePath,
      name: 'clip',
      formData: { title: 'Harbour at dawn' },
      timeout: 60_000,
      success: (res) => resolve(res.data),
      fail: (failure) => reject(new Error(failure.errMsg)),
    })
    task.onProgressUpdate(({ totalBytesSent, totalBytesExpectedToSend }) => {
      showPercent(Math.round((100 * totalBytesSent) / totalBytesExpectedToSend))
    })
  })
}

/** A video that the user stops as soon as it begins to move. */
export async function abandonClip(): Promise<string> {
  const { tempFilePath } = await uni.chooseVideo({})
  return new Promise((resolve, reject) => {
    const task = uni.uploadFile({
      url: `${SERVER}/abandoned`,
      filePath: tempFilePath,
      name: 'clip',
      success: (res) => resolve(res.data),
      fail: (failure) => reject(new Error(failure.errMsg)),
    })
    task.onProgressUpdate(() => task.abort())
  })
}
