import { rawTask as _rawTask } from '@crossload/runtime/vue';
var task = _rawTask(wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: () => done() }))
var task = _rawTask(wx.uploadFile({ url, filePath: 'b.png', name: 'f', success: () => done() }))
const once = 1
const once = 2
task.abort()
