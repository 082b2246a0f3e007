import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { uploadFile as _uploadFile, uniVue3 as _uniVue3, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
import { rawTask as _rawTask } from '@crossload/runtime/vue';
_uploadFile/** @type {any} */(_withFormText(options));
(my /* c */).uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' });
(/* istanbul ignore next */ my).uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' });
(my /* all */ // of it
).uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' })
export const send = () => {
  return _uniVue3/* the one */
     /* that is there */ /* of the server */({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }, (options) => _hostTask(_uploadFileResults(options)))
}
export const sendAndWait = () => {
  return _uniVue3
    // whoever it is
     // it is
   /* or not */({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }, (options) => _hostTask(_uploadFileResults(options)))
}
export const sendTyped = () => _rawTask((_uniVue3 /* as */ /* anything */)({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: options.success }, (options) => _hostTask(_uploadFileResults(options))))
