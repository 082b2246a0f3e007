/* Copyright (c) 2026 Example. Licensed under MIT. */

import { withFileType as _withFileType, uniVue3 as _uniVue3, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
// Sends one picture.
export const send = (filePath) => _uniVue3(_withFileType({ url: 'https://api.example.com/f', filePath, fileName: 'f' }), (options) => _hostTask(_uploadFileResults(options)))
