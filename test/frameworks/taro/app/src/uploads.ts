import Taro from '@tarojs/taro'

/** Where a photo lies that the app may read. */
export const PHOTO = process.env.TARO_ENV === 'alipay' ? 'https://resource/photo.image' : 'wxfile://tmp_photo.png'

export async function uploadReceipt(filePath: string): Promise<string> {
  const res = await Taro.uploadFile({ url: 'https://album.example.com/receipt', filePath, name: 'receipt', formData: { year: '2026' } })
  return res.data
}

/** @returns the type of what the picture's path is */
export async function downloadPicture(onProgress: (line: string) => void): Promise<string> {
  const task = Taro.downloadFile({ url: 'https://album.example.com/download.png' })
  const { tempFilePath } = await task.progress(({ progress }) => onProgress(`at ${progress}`))
  return typeof tempFilePath
}
