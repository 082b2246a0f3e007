#!/usr/bin/env node
'use strict' // for old hosts
import { awaited as _awaited } from '@crossload/runtime/weixin';
await _awaited({ url: 'https://api.example.com/f', filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))
