const job = (sending ? uni.uploadFile : uni.request)({ url, success })
;(uni.uploadFile || fallback)({ url, success })
