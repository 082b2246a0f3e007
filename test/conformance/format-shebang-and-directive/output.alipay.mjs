#!/usr/bin/env node
'use strict' // for old hosts
import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
await _uploadFileAuto({ fileType: 'image', url: 'https://api.example.com/f', filePath: 'a.png', fileName: 'f' })
