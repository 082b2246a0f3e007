import { getToken } from '@/utils/auth'

const baseUrl = 'https://album.example.com'

export default function upload(config) {
  config.header = { ...config.header, token: getToken() }
  return new Promise((resolve, reject) => {
    uni.uploadFile({
      timeout: config.timeout || 10000,
      url: baseUrl + config.url,
      filePath: config.filePath,
      name: config.name || 'file',
      header: config.header,
      formData: config.formData,
      success: (res) => {
        if (res.statusCode === 200) resolve(JSON.parse(res.data))
        else reject(new Error(`status ${res.statusCode}`))
      },
      fail: (error) => reject(error),
    })
  })
}
