/** Where the photos go. A server of your own: what it gets is one multipart form a file. */
export const SERVER = 'https://album.example.com'

export interface Progress {
  readonly percent: number
}

/** One photo, with its progress; the task can stop it. */
export function uploadPhoto(filePath: string, onProgress: (progress: Progress) => void, onDone: (text: string) => void): UniApp.UploadTask {
  const task = uni.uploadFile({
    url: `${SERVER}/photo`,
    filePath,
    name: 'photo',
    formData: { album: 'summer' },
    success: (res) => onDone(res.statusCode === 200 ? `stored: ${res.data}` : `refused: ${res.statusCode}`),
    fail: (error) => onDone(error.errMsg),
  })
  task.onProgressUpdate((event) => onProgress({ percent: event.progress }))
  return task
}

/** Several photos with one call. Where a host takes one file a call, crossload sends them one after the other. */
export async function uploadAll(paths: readonly string[]): Promise<string> {
  const res = await uni.uploadFile({
    url: `${SERVER}/photos`,
    files: paths.map((uri, index) => ({ name: `photo${index}`, uri })),
  })
  return `stored ${paths.length}: ${res.data}`
}
