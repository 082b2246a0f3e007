import { uploadFile as _uploadFile, uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
import { rawTask as _rawTask } from '@crossload/runtime/vue';
_uploadFile/** @type {any} */(options);
(wx /* c */).uploadFile({ url, filePath: 'a.png', name: 'f' });
(/* istanbul ignore next */ wx).uploadFile({ url, filePath: 'a.png', name: 'f' });
(wx /* all */ // of it
).uploadFile({ url, filePath: 'a.png', name: 'f' })
export const send = () => {
  return _uniVue3/* the one */
     /* that is there */ /* of the server */({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))
}
export const sendAndWait = () => {
  return _uniVue3
    // whoever it is
     // it is
   /* or not */({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))
}
export const sendTyped = () => _rawTask((_uniVue3 /* as */ /* anything */)({ url, filePath: 'a.png', name: 'f', success: options.success }, (options) => wx.uploadFile(options)))
