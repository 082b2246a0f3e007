import { SERVER } from './server.ts'

/** No callbacks: the call gives a promise. */
export async function saveNote(path: string): Promise<string> {
  const res = await uni.uploadFile({
    url: `${SERVER}/notes`,
    filePath: path,
    name: 'note',
  })
  if (res.statusCode !== 200) throw new Error(res.errMsg)
  return res.data
}
