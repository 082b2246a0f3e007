/** @jsx h */
import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
import { h } from 'preact'

export const Button = () => <view onTap={() => _uploadFileAuto({ url, filePath: 'a.png', name: 'f' })} />
