/** A file that lies where each host lets an app read. */
export const path = __mpx_mode__ === 'ali' ? 'https://resource/photo.image' : 'wxfile://tmp_photo.png'
export const server = 'https://album.example.com'
