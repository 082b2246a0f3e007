"use strict";import { uploadFileTask as _uploadFileTask } from '@crossload/runtime/alipay';
var e=t=>_uploadFileTask({url:t.u,filePath:t.p,fileName:t.n,fileType:"image",success(e){t.s(e.data)}});export{e as send};
