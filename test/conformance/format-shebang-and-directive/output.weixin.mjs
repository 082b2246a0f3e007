#!/usr/bin/env node
'use strict' // for old hosts
import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
await _uploadFileAuto({ url: 'https://api.example.com/f', filePath: 'a.png', name: 'f' })
