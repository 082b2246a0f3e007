const input = document.createElement('input')
input.type = 'file'
input.onchange = () => {
  path = URL.createObjectURL(input.files[0])
}
document.body.append(input)

/** The file that was chosen, and the server that the page came from. */
export let path = ''
export const server = ''
