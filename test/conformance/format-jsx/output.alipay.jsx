import { withFileType as _withFileType, hostTask as _hostTask } from '@crossload/runtime/alipay';
import { rawTask as _rawTask } from '@crossload/runtime/vue';
export const Button = ({ url, path }) => (
  <view
    onTap={() => _rawTask(_hostTask(my.uploadFile(_withFileType({ url, filePath: path, fileName: 'f', success: ({ data }) => show(data) }))))}
    onLongTap={() => { my.uploadFile({ fileType: 'image', url, filePath: `${path}.png`, fileName: 'f' }) }}
  >
    uni.uploadFile {/* a comment */} // no comment
  </view>
)
