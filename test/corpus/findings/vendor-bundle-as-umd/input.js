(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? module.exports = factory() :
  typeof define === 'function' && define.amd ? define(factory) :
  (global = global || self, global.Kit = factory())
})(this, function () {
  'use strict'
  function send(path, done) {
    uni.uploadFile({ url: 'http://kit.example.cn/up', filePath: path, name: 'file', fail: (e) => done(e.message) })
  }
  return { send: send }
})
