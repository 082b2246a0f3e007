const { withFormText: _withFormText } = require('@crossload/runtime/formData');
const { uploadFile: _uploadFile } = require('@crossload/runtime/alipay');
const { rawTask: _rawTask } = require('@crossload/runtime/vue');
(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? module.exports = factory() :
  typeof define === 'function' && define.amd ? define(factory) :
  (global.send = factory());
})(this, function () { 'use strict';
  return function (options) { return _rawTask(_uploadFile(_withFormText(options))); };
});
