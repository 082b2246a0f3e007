/**
 * Uploads.
 * @license MIT
 */

/** Sends one picture. */
export function send(filePath: string) {
  return uni.uploadFile({ url: 'https://api.example.com/f', filePath, name: 'f' })
}
