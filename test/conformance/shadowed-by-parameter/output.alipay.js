export function send(uni) {
  uni.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f' })
}
export const sendAll = ({ uni }, [mpx]) => [
  uni.uploadFile({ url: endpoint, filePath: 'b.png', name: 'f' }),
  mpx.uploadFile({ url: endpoint, filePath: 'c.png', name: 'f' }),
]
my.uploadFile({ fileType: 'image', url: endpoint, filePath: 'real.png', fileName: 'f' })
