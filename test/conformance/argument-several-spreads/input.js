handle = uni.uploadFile({ ...common, ...perCall, ...pick(keys, cfg) })
