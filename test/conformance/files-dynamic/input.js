uni.uploadFile({ url, files: shots.map(({ path }) => ({ name: 'shot', uri: path })), success: () => done() })
export const send = (files) => uni.uploadFile({ url, files })
