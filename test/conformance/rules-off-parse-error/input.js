uni.uploadFile({
