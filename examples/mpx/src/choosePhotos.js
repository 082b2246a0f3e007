import mpx from '@mpxjs/core'

/** Lets the user choose photos, and gives their paths. */
export function choosePhotos(onChosen) {
  mpx.chooseImage({
    count: 9,
    usePromise: false,
    // DingTalk calls them `filePaths`, and Mpx leaves that to the app.
    success: ({ tempFilePaths, filePaths }) => onChosen(tempFilePaths ?? filePaths),
  })
}
