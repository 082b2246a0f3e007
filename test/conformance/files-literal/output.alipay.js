import { formText as _formText } from '@crossload/runtime/formData';
import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
const task = _uploadFile({
  url: 'https://api.example.com/f',
  files: [{ name: 'front', uri: front }, { name: 'back', uri: back }],
  formData: _formText({ id }),
  success: (res) => show(res.results),
})
task.abort()
