export * from '@mpxjs/api-proxy'
export * as api from '@mpxjs/api-proxy'
export * from './api'
export * from '@mpxjs/core'
