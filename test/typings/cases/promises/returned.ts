export const send = (url: string, filePath: string) => uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image' })

export async function sendAll(url: string, paths: readonly string[]) {
  const answers = await Promise.all(paths.map((filePath) => send(url, filePath)))
  return answers.map(({ statusCode }) => statusCode)
}
