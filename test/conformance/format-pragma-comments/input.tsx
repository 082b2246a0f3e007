/** @jsx h */
import { h } from 'preact'

export const Button = () => <view onTap={() => uni.uploadFile({ url, filePath: 'a.png', name: 'f' })} />
