/** A file that lies where each host lets an app read. */
let path = 'wxfile://tmp_photo.png'
// #ifdef MP-ALIPAY
path = 'https://resource/photo.image'
// #endif
// #ifdef MP-HARMONY
path = 'internal://cache/photo.png'
// #endif

export { path }
export const server = 'https://album.example.com'
