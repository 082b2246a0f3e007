"use strict";var e=t=>wx.uploadFile({url:t.u,filePath:t.p,name:t.n,success(e){t.s(e.data)}});export{e as send};
