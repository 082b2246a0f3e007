// #ifdef MP-ALIPAY
export const photo = 'https://resource/photo.image'
// #endif
// #ifndef MP-ALIPAY
export const photo = 'wxfile://tmp_photo.png'
// #endif
