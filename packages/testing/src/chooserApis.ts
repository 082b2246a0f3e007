import type { Answer } from './answer.ts'
import type { Files } from './files.ts'
import type { HostName, HostSetup } from './setup.ts'

interface Chosen {
  readonly path: string
  readonly size: number
  readonly fileType: 'image' | 'video'
}

const VIDEO = { duration: 1, width: 16, height: 16 }

/**
 * The choosers, each under its host's own names; Alipay has no chooseMedia (@mini-types/my@3.0.14 types/lib.my.d.ts:1058, 1339;
 * dingtalk-jsapi@3.2.9 api/union/chooseImage.d.ts; miniprogram-api-typings@5.2.3 types/wx/lib.wx.api.d.ts:3849, 3974, 4057). With nothing
 * to pick, the user cancels.
 */
export function chooserApis(name: HostName, { choose = {} }: HostSetup, files: Files, answer: Answer): Record<string, unknown> {
  const chosen = (fileType: Chosen['fileType']) => (path: string): Chosen => {
    return { path, fileType, size: files.find(path)?.size ?? 0 }
  }
  const isWeixinLike = name !== 'alipay' && name !== 'dingtalk'
  const images = (choose.images ?? []).map(chosen('image'))
  const videos = (choose.video === undefined ? [] : [choose.video]).map(chosen('video'))
  const end = (method: string, options: unknown, result: object | undefined) => {
    if (result) return answer(options, { ...result, ...(isWeixinLike && { errMsg: `${method}:ok` }) })
    return answer(options, isWeixinLike ? { errMsg: `${method}:fail cancel` } : { error: 11, errorMessage: '用户取消操作' }, true)
  }
  const media = [...images, ...videos].map(({ path, ...rest }) => ({ ...rest, tempFilePath: path }))
  const [video] = videos
  return {
    chooseImage: (options?: unknown) => end('chooseImage', options, images.length > 0 ? imageResult(name, images) : undefined),
    chooseVideo: (options?: unknown) => end('chooseVideo', options, video && videoResult(name, video)),
    ...(name !== 'alipay' && {
      chooseMedia: (options?: unknown) => end('chooseMedia', options, media.length > 0 ? { tempFiles: media } : undefined),
    }),
  }
}

function imageResult(name: HostName, images: readonly Chosen[]): object {
  const paths = images.map(({ path }) => path)
  const files = images.map(({ path, size }) => ({ path, size }))
  if (name === 'dingtalk') return { filePaths: paths, files: images }
  return name === 'alipay' ? { apFilePaths: paths, tempFilePaths: paths, tempFiles: files } : { tempFilePaths: paths, tempFiles: files }
}

function videoResult(name: HostName, { path, size }: Chosen): object {
  if (name === 'dingtalk') return { ...VIDEO, filePath: path, size }
  return name === 'alipay' ? { ...VIDEO, filePath: path, tempFilePath: path, size } : { ...VIDEO, tempFilePath: path, size }
}
