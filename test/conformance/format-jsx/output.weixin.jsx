import { rawTask as _rawTask } from '@crossload/runtime/vue';
export const Button = ({ url, path }) => (
  <view
    onTap={() => _rawTask(wx.uploadFile({ url, filePath: path, name: 'f', success: ({ data }) => show(data) }))}
    onLongTap={() => { wx.uploadFile({ url, filePath: `${path}.png`, name: 'f' }) }}
  >
    uni.uploadFile {/* a comment */} // no comment
  </view>
)
