import { formText as _formText } from '@crossload/runtime/formData';
import { withFileType as _withFileType, uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
_uploadFileResults(_withFileType({ url: endpoint, filePath, fileName: name, formData: _formText(formData), success(r) { show(r) } }))
