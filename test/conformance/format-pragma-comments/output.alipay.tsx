/** @jsx h */
import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
import { h } from 'preact'

export const Button = () => <view onTap={() => _uploadFileAuto({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' })} />
