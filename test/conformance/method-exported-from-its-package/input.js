export { uploadFile, downloadFile as load, request } from '@mpxjs/api-proxy'
export { uploadFile as other } from './api'
