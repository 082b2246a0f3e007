import { formText as _formText } from '@crossload/runtime/formData';
export function send({ url, filePath, name, formData }) {
  my.uploadFile({ url, filePath, fileName: name, formData: _formText(formData), fileType: 'image', success })
}

function success(res) {
  show(res.data)
}
