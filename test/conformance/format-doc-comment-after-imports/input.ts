import { url } from './url'

/** Sends one picture. */
export function send() {
  return uni.uploadFile({ url, filePath: 'a.png', name: 'f' })
}
