import { withFileType as _withFileType } from '@crossload/runtime/dingtalk';
dd.uploadFile(_withFileType({
  url: endpoint,
  filePath: 'a.png',
  fileName: 'f',
  fileType: kindOf('a.png'),
  timeout: remember(5000),
  file: picks.shift(),
  enableHttp2: flags.http2,
  hideLoading: await isQuiet(),
}))
