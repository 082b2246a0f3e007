/** Adds to an upload what the server wants with every one. */
export function signed(options: UploadOptions): UploadOptions {
  return {
    ...options,
    header: { ...options.header, authorization: 'Bearer demo' },
    formData: { ...options.formData, app: 'demo' },
  }
}
