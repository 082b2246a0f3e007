import { SERVER } from './server.ts'

/** One picture, the way most apps send one: choose it, send it, look at the status. */
export function changeAvatar(): Promise<string> {
  return new Promise((resolve, reject) => {
    uni.chooseImage({
      count: 1,
      success({ tempFilePaths }) {
        uni.uploadFile({
          url: `${SERVER}/avatar`,
          filePath: tempFilePaths[0],
          name: 'avatar',
          formData: { user: '42' },
          success(res) {
            if (res.statusCode === 200) resolve(res.data)
            else reject(new Error(`${res.statusCode} ${res.errMsg}`))
          },
          fail: (failure) => reject(new Error(failure.errMsg)),
        })
      },
      fail: (failure) => reject(new Error(failure.errMsg)),
    })
  })
}
