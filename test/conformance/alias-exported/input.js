export const { uploadFile } = uni
export const up = uni.uploadFile
const own = uni.downloadFile
export { own }
