/** The same on the web, where Mpx has no chooser: a file input, whose files get addresses that an upload can read. */
export function choosePhotos(onChosen) {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/*'
  input.multiple = true
  input.onchange = () => onChosen(Array.from(input.files, (file) => URL.createObjectURL(file)))
  input.click()
}
