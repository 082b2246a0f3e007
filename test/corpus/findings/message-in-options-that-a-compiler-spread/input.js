import _objectSpread2 from './helpers/objectSpread2.js'
export const send = (base) => uni.uploadFile(_objectSpread2(_objectSpread2({}, base), {}, { fail: (e) => show(e.message) })) // says callback-field on everywhere
