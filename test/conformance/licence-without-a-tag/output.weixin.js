/* Copyright (c) 2026 Example. Licensed under MIT. */

import { uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
// Sends one picture.
export const send = (filePath) => _uniVue3({ url: 'https://api.example.com/f', filePath, name: 'f' }, (options) => wx.uploadFile(options))
