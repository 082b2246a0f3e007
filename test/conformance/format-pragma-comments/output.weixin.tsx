/** @jsx h */
import { uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
import { h } from 'preact'

export const Button = () => <view onTap={() => _uniVue3({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))} />
