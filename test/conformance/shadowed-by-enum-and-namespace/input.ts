namespace one {
  enum uni { uploadFile }
  uni.uploadFile({ url, filePath: 'a.png', name: 'f' })
}
namespace two {
  namespace uni { export const uploadFile = send }
  uni.uploadFile({ url, filePath: 'b.png', name: 'f' })
}
namespace three {
  uni.uploadFile({ url, filePath: 'real.png', name: 'f' })
}
