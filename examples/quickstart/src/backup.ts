import { SERVER } from './server.ts'

/** A field that only WeChat knows. */
export async function sendBackup(path: string): Promise<string> {
  const { data } = await uni.uploadFile({
    url: `${SERVER}/backups`,
    filePath: path,
    name: 'backup',
    enableHttp2: true,
  })
  return data
}
