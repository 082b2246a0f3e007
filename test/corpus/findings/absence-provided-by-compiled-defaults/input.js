uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  fail(e) {
    var _a, _b
    show((_a = (_b = e === null || e === void 0 ? void 0 : e.errMsg) !== null && _b !== void 0 ? _b : e === null || e === void 0 ? void 0 : e.msg) !== null && _a !== void 0 ? _a : e === null || e === void 0 ? void 0 : e.message)
  },
})
