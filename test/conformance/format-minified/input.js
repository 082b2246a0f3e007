"use strict";var e=t=>uni.uploadFile({url:t.u,filePath:t.p,name:t.n,fileType:"image",success(e){t.s(e.data)}});export{e as send};
