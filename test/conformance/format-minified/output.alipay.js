"use strict";import { rawTask as _rawTask } from '@crossload/runtime/vue';
import { hostTask as _hostTask } from '@crossload/runtime/alipay';
var e=t=>_rawTask(_hostTask(my.uploadFile({url:t.u,filePath:t.p,fileName:t.n,fileType:"image",success(e){t.s(e.data)}})));export{e as send};
