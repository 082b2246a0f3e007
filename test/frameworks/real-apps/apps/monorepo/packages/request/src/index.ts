import { addToken } from './addToken'

export function installRequest(): void {
  for (const name of ['request', 'uploadFile', 'downloadFile']) uni.addInterceptor(name, { invoke: addToken })
}
