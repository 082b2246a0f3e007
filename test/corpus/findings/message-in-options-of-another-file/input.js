import { options } from './options.js'
export const send = () => uni.uploadFile(options)
