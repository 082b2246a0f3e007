"use strict";import { rawTask as _rawTask } from '@crossload/runtime/vue';
var e=t=>_rawTask(wx.uploadFile({url:t.u,filePath:t.p,name:t.n,success(e){t.s(e.data)}}));export{e as send};
