/** The host's own upload, with the app's token. */
const upload = (host) => (options) => host.uploadFile({ ...options, header: { ...options.header, token: 'of-custom' } })

export const custom = {
  ali: { uploadFile: (options) => upload(my)({ ...options, fileName: options.fileName || options.name, fileType: 'image' }) },
  wx: { uploadFile: (options) => upload(wx)(options) },
}
