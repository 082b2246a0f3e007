// A mini program has no class of files, so nothing more can be said of the type.
export function send(url: string, filePath: string, file: never, done: () => void) {
  uni.uploadFile({ url, file, filePath, name: 'pic', fileType: 'image', success: () => done() })
}
