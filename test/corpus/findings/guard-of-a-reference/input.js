export const upload = uni.getSystemInfoSync().uniPlatform === 'mp-weixin' ? wrap(uni.uploadFile) : undefined
