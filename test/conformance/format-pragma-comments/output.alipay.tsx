/** @jsx h */
import { uniVue3 as _uniVue3, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
import { h } from 'preact'

export const Button = () => <view onTap={() => _uniVue3({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }, (options) => _hostTask(_uploadFileResults(options)))} />
