#!/usr/bin/env node
'use strict' // for old hosts
await uni.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', name: 'f' })
