export const Button = ({ url, path }) => (
  <view
    onTap={() => uni.uploadFile({ url, filePath: path, name: 'f', success: ({ data }) => show(data) })}
    onLongTap={() => { uni.uploadFile({ url, filePath: `${path}.png`, name: 'f' }) }}
  >
    uni.uploadFile {/* a comment */} // no comment
  </view>
)
