import { server } from '@/http/server'

const httpInterceptor = {
  invoke(options: UniApp.UploadFileOption) {
    if (!options.url?.startsWith('http')) options.url = server + options.url
    options.header = { platform: 'mini-program', ...options.header, token: 'of-the-interceptor' }
  },
}

export const requestInterceptor = {
  install() {
    uni.addInterceptor('request', httpInterceptor)
    uni.addInterceptor('uploadFile', httpInterceptor)
  },
}
