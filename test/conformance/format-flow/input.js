// @flow
const send = (path: ?string): Promise<mixed> => uni.uploadFile({ url, filePath: (path: any), name: 'f' })
