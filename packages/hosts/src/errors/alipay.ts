import type { ErrorCause, ErrorCode, Evidence } from '../types.ts'

const PAGE_MAY_2022: Evidence = { source: 'AlipayDocs/open-docs@cffa2414 mini/api/基础API/网络/my.uploadFile.md' }
const PAGE: Evidence = { source: 'AlipayDocs/open-docs@a74facf1 mini/api/基础API/网络/my.uploadFile.md' }
const DOWNLOAD_PAGE: Evidence = { source: 'AlipayDocs/open-docs@a74facf1 mini/api/基础API/网络/my.downloadFile.md' }
const SUPPORT_11: Evidence = {
  source: 'AlipayDocs/open-docs@a74facf1 support/支付宝小程序/常见问题/my.uploadFile报错：error:11（not have permission to upload）.md',
}
const SUPPORT_13: Evidence = {
  source: 'AlipayDocs/open-docs@a74facf1 support/支付宝小程序/常见问题/my.uploadFile报错_ error:13（没有权限）.md',
}
const SUPPORT_12: Evidence = {
  source: 'AlipayDocs/open-docs@a74facf1 support/支付宝小程序/常见问题/my.downloadFile报error:12（download failed）.md',
}
const uploadTyped = (lines: string): Evidence => ({ source: `@mini-types/my@3.0.14 types/lib.my.d.ts:${lines}` })

const WHITELIST_REMEDY: ErrorCause['remedy'] = {
  en: 'Add the domain to the whitelist in the console and make a new build: builds made before keep the old list. While developing, tick "忽略 request 域名合法性检查" (ignore the check of request domains) in the IDE under "详情 > 域名信息". On old clients also check that filePath is not a path that my.saveFile gave out.',
  zh: '在控制台的服务器域名白名单中添加该域名，然后重新构建：之前构建的版本仍用旧名单。开发时可在 IDE 右上角「详情 > 域名信息」勾选「忽略 request 域名合法性检查」。在旧客户端上还要确认 filePath 不是 my.saveFile 返回的路径。',
}

const HTTP: Omit<ErrorCode, 'evidence'> = {
  code: 20,
  meaning: { en: 'the URL is http', zh: '请求 URL 为 http' },
  remedy: { en: 'Use an https URL.', zh: '改用 https 地址。' },
}

export const uploadErrors: readonly ErrorCode[] = [
  {
    code: 4,
    meaning: {
      en: 'no permission: the domain is not on the server whitelist, or the JSAPI package is missing',
      zh: '无权限：域名不在服务器域名白名单内，或缺少 JSAPI 基础包',
    },
    remedy: {
      en: 'Add the domain to the whitelist in the Alipay console and build a new version; old versions keep the old list.',
      zh: '在支付宝开放平台配置服务器域名白名单，并重新构建新版本；旧版本仍用旧名单。',
    },
    causes: [
      {
        messages: ['无权限调用（N22104）'],
        meaning: {
          en: 'the app is authorised to a third-party application, whose packages count on a device, and the JSAPI base package is missing there (or in the app itself)',
          zh: '小程序授权给了三方应用，真机上用的是三方应用的功能包，而其中没有 JSAPI 基础包（或小程序自身缺少该功能包）',
        },
        remedy: {
          en: 'Add the JSAPI base package to the third-party application, authorise again and push the preview again, or withdraw the authorisation. If the app itself lacks the package, create the app anew.',
          zh: '为三方应用添加「JSAPI 基础包」后重新授权、重新推送预览，或解除三方应用的授权。若小程序自身的功能包缺失，建议重新创建小程序。',
        },
        evidence: [PAGE_MAY_2022],
      },
      {
        messages: ['无权限调用（N22106）', '无权限调用此接口', '未配置域名白名单，无权访问域名'],
        meaning: { en: 'the domain is not on the server whitelist of this build', zh: '域名不在该版本的服务器域名白名单内' },
        remedy: WHITELIST_REMEDY,
        evidence: [PAGE_MAY_2022, PAGE],
      },
    ],
    evidence: [PAGE_MAY_2022, PAGE],
  },
  {
    code: 9,
    meaning: { en: 'the upload was stopped by abort()', zh: '上传被 abort() 中止' },
    remedy: {
      en: 'Nothing to mend: tell this failure apart from others before you show a message.',
      zh: '无须修复：提示用户之前，把它和其他失败区分开。',
    },
    causes: [
      {
        messages: ['uploadFile:fail abort'],
        meaning: { en: 'UploadTask.abort() was called before the upload ended', zh: '上传完成前调用了 UploadTask.abort()' },
        evidence: [PAGE_MAY_2022, PAGE],
      },
    ],
    evidence: [PAGE_MAY_2022, PAGE],
  },
  {
    code: 11,
    meaning: { en: 'the file is missing, or a parameter is missing or of the wrong type', zh: '文件不存在，或参数缺失、类型错误' },
    remedy: {
      en: 'Give url, filePath, fileName and fileType (image, video or audio), and check that the file still exists.',
      zh: '传入 url、filePath、fileName 与 fileType（image、video 或 audio），并确认文件仍在。',
    },
    causes: [
      {
        messages: ['not have permission to upload'],
        meaning: {
          en: 'filePath is a path that my.saveFile gave out, which clients before 10.2.80 do not send',
          zh: 'filePath 是 my.saveFile 返回的路径，10.2.80 之前的客户端不允许上传',
        },
        remedy: {
          en: 'Upload the temporary file before it is saved, or ask for client 10.2.80.',
          zh: '在保存之前上传临时文件，或要求客户端 10.2.80。',
        },
        evidence: [PAGE_MAY_2022, SUPPORT_11],
      },
      {
        messages: ['文件不存在'],
        meaning: { en: 'there is no file at filePath', zh: 'filePath 处没有文件' },
        remedy: { en: 'Check that the local file still exists.', zh: '检查本地文件是否仍然存在。' },
        evidence: [PAGE_MAY_2022, PAGE],
      },
      {
        messages: ['无效参数'],
        meaning: { en: 'a required option is missing, or a value is of the wrong type', zh: '缺少必传参数，或参数类型错误' },
        remedy: {
          en: 'Give url, filePath, fileName and, for the IDE and older clients, fileType (image, video or audio).',
          zh: '传入 url、filePath、fileName；为开发者工具和旧客户端再传 fileType（image、video 或 audio）。',
        },
        evidence: [PAGE, uploadTyped('11432-11435')],
      },
    ],
    evidence: [uploadTyped('11432-11435'), PAGE_MAY_2022, PAGE],
  },
  {
    code: 12,
    meaning: {
      en: 'the upload failed: network, timeout, a file that is too large, or not a regular file',
      zh: '上传失败：网络、超时、文件过大，或不是普通文件',
    },
    remedy: {
      en: 'Pass a path that the client gave out, raise `timeout` for large files, and try again.',
      zh: '使用客户端返回的路径；大文件请调大 `timeout`；然后重试。',
    },
    causes: [
      {
        messages: ['java.io.FileNotFoundException:File is not a normal file.'],
        meaning: { en: 'filePath is no regular file of this device', zh: 'filePath 不是本机上的普通文件' },
        remedy: {
          en: 'Pass a local path as my.chooseImage and its kin give it, not a URL.',
          zh: '传入 my.chooseImage 等接口返回的本地路径，而不是网络地址。',
        },
        evidence: [PAGE_MAY_2022, PAGE],
      },
      {
        messages: ['上传文件失败'],
        meaning: { en: 'the file is too large', zh: '文件过大' },
        remedy: { en: 'Compress the file or send a smaller one; no limit is published.', zh: '压缩文件或减小文件；官方没有公布上限。' },
        evidence: [PAGE_MAY_2022],
      },
      {
        messages: ['上传文件失败'],
        meaning: {
          en: 'the upload took too long: 30 s before client 10.2.80, `timeout` (60 s unless set) from then on',
          zh: '上传超时：10.2.80 之前的客户端为 30 秒，之后为 `timeout`（未设置时 60 秒）',
        },
        remedy: { en: 'Raise `timeout`, or send a smaller file.', zh: '调大 `timeout`，或减小文件。' },
        evidence: [PAGE_MAY_2022, PAGE],
      },
      {
        messages: ['上传文件失败'],
        meaning: { en: 'the request failed on the network', zh: '网络请求失败' },
        remedy: { en: 'Check the network and try again later.', zh: '检查网络连接，稍后重试。' },
        evidence: [PAGE],
      },
      {
        messages: ['上传文件失败'],
        meaning: { en: 'no permission', zh: '没有权限' },
        remedy: { en: 'Check the whitelist and the permissions of the app.', zh: '检查域名白名单与小程序权限。' },
        evidence: [PAGE_MAY_2022],
      },
    ],
    evidence: [PAGE_MAY_2022, PAGE],
  },
  {
    code: 13,
    meaning: { en: 'no permission (older clients)', zh: '没有权限（旧版客户端）' },
    remedy: { en: 'Check the whitelist and the permissions of the app.', zh: '检查域名白名单与小程序权限。' },
    causes: [
      {
        messages: ['没有权限'],
        meaning: {
          en: 'the domain is not on the server whitelist, or it is misspelt in the call or in the list',
          zh: '域名不在服务器域名白名单内，或调用与名单中的域名写得不一致',
        },
        remedy: WHITELIST_REMEDY,
        evidence: [PAGE_MAY_2022, SUPPORT_13],
      },
    ],
    evidence: [PAGE_MAY_2022, SUPPORT_13],
  },
  {
    ...HTTP,
    causes: [
      {
        messages: ['请求 URL 不支持 HTTP，请使用 HTTPS'],
        meaning: { en: 'the URL begins with http:', zh: '地址以 http: 开头' },
        evidence: [PAGE_MAY_2022, PAGE],
      },
    ],
    evidence: [PAGE_MAY_2022, PAGE],
  },
]

export const downloadErrors: readonly ErrorCode[] = [
  {
    code: 2,
    meaning: { en: 'invalid parameter', zh: '参数无效' },
    remedy: { en: 'Check url and filePath.', zh: '检查 url 与 filePath。' },
    evidence: [DOWNLOAD_PAGE],
  },
  {
    code: 12,
    meaning: { en: 'the download failed', zh: '下载失败' },
    remedy: { en: 'Check the URL and the server, then try again.', zh: '检查地址与服务器状态后重试。' },
    causes: [
      {
        messages: ['download failed'],
        meaning: { en: 'the URL is wrong, or the server does not give the file out', zh: '地址有误，或服务器限制了该文件' },
        remedy: {
          en: 'Open the URL in a browser, and look for limits that the server sets.',
          zh: '用浏览器访问该地址，并检查服务端是否做了限制。',
        },
        evidence: [SUPPORT_12, DOWNLOAD_PAGE],
      },
    ],
    evidence: [uploadTyped('2293-2294'), DOWNLOAD_PAGE],
  },
  {
    code: 13,
    meaning: { en: 'no permission', zh: '没有权限' },
    remedy: { en: 'Check the permissions of the app in the Alipay console.', zh: '在支付宝开放平台检查小程序的权限。' },
    evidence: [uploadTyped('2297-2298')],
  },
  { ...HTTP, evidence: [uploadTyped('2300-2303'), DOWNLOAD_PAGE] },
]
