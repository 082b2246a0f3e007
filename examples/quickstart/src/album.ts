import { SERVER } from './server.ts'

/** Three pictures in one call. */
export async function sendAlbum(): Promise<string> {
  const { tempFilePaths } = await uni.chooseImage({ count: 3 })
  const { data } = await uni.uploadFile({
    url: `${SERVER}/album`,
    files: tempFilePaths.map((uri, index) => ({ name: `photo${index + 1}`, uri })),
    formData: { album: '春天' },
  })
  return data
}
