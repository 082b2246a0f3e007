import type { ErrorCause, ErrorCode, Evidence, Text } from '../types.ts'

const PAGE: Evidence = {
  source: 'https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/api/network/http/tt-upload-file',
}
const NETWORK_PAGE: Evidence = {
  source: 'https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/api/network/network',
  says: {
    en: 'Five seconds after the app went to the background, calls fail with "app in background".',
    zh: '小程序进入后台 5 秒后，调用会以 app in background 失败。',
  },
}

const AGAIN: Text = { en: 'Check the network and try again.', zh: '检查网络后重试。' }
const COMPLETE_URL: Text = { en: 'Give a complete https URL.', zh: '传入完整的 https 地址。' }
const SUPPORT: Text = {
  en: "Try again; if it stays, ask Douyin's support and hand in the whole errMsg.",
  zh: '重试；若持续出现，请携带完整的 errMsg 联系抖音客服。',
}

interface Row {
  readonly message: string
  /** errorType of the page: D, U and F. */
  readonly whose: ErrorCause['whose'] & string
  readonly meaning: Text
  readonly remedy?: Text
}

function error(
  code: number,
  meaning: Text,
  remedy: Text | undefined,
  rows: readonly Row[],
  evidence: readonly Evidence[] = [PAGE],
): ErrorCode {
  const causes = rows.map(({ message, ...row }): ErrorCause => ({ messages: [message], ...row, evidence: [PAGE] }))
  return { code, meaning, ...(remedy === undefined ? {} : { remedy }), causes, evidence }
}

const network = (code: number, message: string, meaning: Text): ErrorCode =>
  error(code, meaning, AGAIN, [{ message, whose: 'user', meaning }])

/** The table of the page, in its order. Its errMsg column is what follows "uploadFile:fail" in errMsg. */
export const uploadErrors: readonly ErrorCode[] = [
  error(121999, { en: 'the URL is invalid or its protocol is not supported', zh: 'url 不合法，或协议不受支持' }, COMPLETE_URL, [
    {
      message: 'url use invalid protocol, url == %s, url support protocol is %s',
      whose: 'developer',
      meaning: { en: 'the protocol of the URL is not one that may be used', zh: 'url 的协议无效' },
      remedy: { en: 'Use https; only test builds also take http.', zh: '使用 https；只有测试版同时支持 http。' },
    },
    {
      message: 'url is invalid, url == %s',
      whose: 'developer',
      meaning: { en: 'the URL is malformed', zh: 'url 不合法' },
      remedy: COMPLETE_URL,
    },
  ]),
  error(
    121901,
    { en: 'the domain is not on the upload whitelist', zh: '域名不在 upload 域名白名单内' },
    {
      en: 'Add the domain to the upload domains in the Douyin console.',
      zh: '在抖音开放平台的 upload 合法域名中添加该域名。',
    },
    [
      {
        message: 'url not in domain list, url == %s',
        whose: 'developer',
        meaning: {
          en: 'the domain, with its port if the URL has one, is not among the upload domains',
          zh: '域名（含 url 中的端口）不在 uploadFile 合法域名内',
        },
      },
    ],
  ),
  error(
    121902,
    { en: 'the file does not exist', zh: '文件不存在' },
    {
      en: 'Pass a path that tt.chooseImage, tt.chooseVideo or tt.saveFile gave out.',
      zh: '使用 tt.chooseImage、tt.chooseVideo 或 tt.saveFile 返回的路径。',
    },
    [
      {
        message: 'no file exist, filePath == %s',
        whose: 'developer',
        meaning: { en: 'there is no file at filePath', zh: 'filePath 处没有文件' },
      },
    ],
  ),
  error(
    121985,
    { en: 'there is no network, or the client may not use it', zh: '没有网络，或客户端没有网络权限' },
    { en: 'Ask the user to check the network and its permission.', zh: '提示用户检查网络及网络权限。' },
    [
      {
        message: 'network unavailable',
        whose: 'user',
        meaning: { en: 'the device has no network', zh: '用户没有网络' },
        remedy: { en: 'Ask the user to check the network.', zh: '提示用户检查网络。' },
      },
      {
        message: 'network unavailable',
        whose: 'user',
        meaning: { en: 'Douyin is not allowed to use the network', zh: '抖音没有网络权限' },
        remedy: {
          en: 'Ask the user to allow Douyin the network in the settings of the system.',
          zh: '提示用户在系统设置中允许抖音使用网络。',
        },
      },
    ],
  ),
  network(121923, 'network changed', { en: 'the network changed', zh: '网络发生变化' }),
  network(121924, 'dns error', { en: 'the domain could not be resolved', zh: 'DNS 解析失败' }),
  network(121925, 'ssl error', { en: 'the TLS handshake failed', zh: 'SSL 握手失败' }),
  network(121926, 'connection error', { en: 'the connection failed', zh: '连接失败' }),
  network(121927, 'interrupted', { en: 'the connection was interrupted', zh: '连接被中断' }),
  error(
    121928,
    { en: 'the certificate of the server is not valid', zh: '服务器证书无效' },
    { en: 'Install a valid certificate with its whole chain.', zh: '为服务器配置有效且完整的证书链。' },
    [
      {
        message: 'certificate error',
        whose: 'developer',
        meaning: { en: 'the certificate is not trusted, has expired, or is for another domain', zh: '证书不受信任、已过期，或与域名不符' },
      },
    ],
  ),
  error(121929, { en: 'the URL is not valid', zh: 'url 无效' }, COMPLETE_URL, [
    { message: 'url error', whose: 'developer', meaning: { en: 'the URL cannot be requested', zh: '无法请求该 url' } },
  ]),
  error(121991, { en: 'internal error of the framework (network)', zh: '小程序框架内部错误（网络）' }, SUPPORT, [
    { message: 'network error:%s', whose: 'framework', meaning: { en: 'the framework failed inside', zh: '框架内部错误' } },
  ]),
  error(
    121920,
    { en: 'the request timed out', zh: '请求超时' },
    { en: 'Raise `timeout` (up to 60 s), or send a smaller file.', zh: '调大 `timeout`（上限 60 秒），或减小文件。' },
    [
      {
        message: 'request time out',
        whose: 'developer',
        meaning: { en: 'there was no answer within `timeout`', zh: '在 `timeout` 内没有响应' },
      },
    ],
  ),
  error(
    121905,
    { en: 'the upload was stopped by abort()', zh: '上传被 abort() 中止' },
    {
      en: 'Nothing to mend: tell this failure apart from others before you show a message.',
      zh: '无须修复：提示用户之前，把它和其他失败区分开。',
    },
    [
      {
        message: 'upload file abort',
        whose: 'developer',
        meaning: { en: 'UploadTask.abort() was called before the upload ended', zh: '上传完成前调用了 UploadTask.abort()' },
      },
    ],
  ),
  error(
    121906,
    { en: 'the file may not be read', zh: '没有该文件路径的读权限' },
    { en: 'Copy the file into the user directory of the app first.', zh: '先把文件复制到小程序的用户目录。' },
    [
      {
        message: "file path permission denied, open '%s'",
        whose: 'developer',
        meaning: { en: 'the app has no right to read filePath', zh: '小程序没有读取 filePath 的权限' },
      },
    ],
  ),
  error(121992, { en: 'internal error of the framework', zh: '小程序框架内部错误' }, SUPPORT, [
    {
      message: '%s',
      whose: 'framework',
      meaning: { en: 'the framework failed inside; errMsg says more', zh: '框架内部错误，详见 errMsg' },
    },
  ]),
  error(
    121994,
    { en: 'the app is in the background', zh: '小程序已进入后台' },
    { en: 'Send it again when the app is shown.', zh: '回到前台后重新发起。' },
    [
      {
        message: 'app in background',
        whose: 'user',
        meaning: {
          en: 'the app was in the background for five seconds before the upload ended',
          zh: '上传完成前小程序已进入后台 5 秒',
        },
      },
    ],
    [PAGE, NETWORK_PAGE],
  ),
]
