const uni = makeUni()
const job = uni.uploadFile(cfg)
