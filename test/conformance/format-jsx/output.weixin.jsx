export const Button = ({ url, path }) => (
  <view
    onTap={() => wx.uploadFile({ url, filePath: path, name: 'f', success: ({ data }) => show(data) })}
    onLongTap={() => { wx.uploadFile({ url, filePath: `${path}.png`, name: 'f' }) }}
  >
    uni.uploadFile {/* a comment */} // no comment
  </view>
)
