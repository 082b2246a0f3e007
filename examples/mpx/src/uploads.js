import mpx from '@mpxjs/core'

/** Where the photos go. A server of your own: what it gets is one multipart form a file. */
export const SERVER = 'https://album.example.com'

/** One photo, with its progress; the task can stop it. */
export function uploadPhoto(filePath, onProgress, onDone) {
  const task = mpx.uploadFile({
    url: `${SERVER}/photo`,
    filePath,
    name: 'photo',
    formData: { album: 'summer' },
    usePromise: false,
    success: (res) => onDone(outcomeOf(res)),
    fail: (error) => onDone(error.errMsg),
  })
  // DingTalk's upload cannot be watched, nor stopped.
  task.onProgressUpdate?.((event) => onProgress(event.progress))
  return task
}

/** Several photos, one after the other: Mpx's `uploadFile` takes one file a call. */
export async function uploadAll(paths, onDone) {
  for (const filePath of paths) {
    const res = await mpx.uploadFile({ url: `${SERVER}/photos`, filePath, name: 'photo', usePromise: true })
    onDone(outcomeOf(res))
  }
}

function outcomeOf({ statusCode, data }) {
  return statusCode === 200 ? `stored: ${data}` : `refused: ${statusCode}`
}
