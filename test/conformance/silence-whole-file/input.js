const send = () => uni.uploadFile({ url: 'http://10.0.0.2/', filePath, name: 'a', header: { Referer: '' } })

/**
 * crossload-ignore-file insecure-url, file-type-inferred
 *   -- a page for developers
 */
send()
