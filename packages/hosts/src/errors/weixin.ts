import type { ErrorCause, ErrorCode, Evidence, Text } from '../types.ts'

const ERRNO_PAGE: Evidence = { source: 'https://developers.weixin.qq.com/miniprogram/dev/framework/usability/PublicErrno.md' }
const NETWORK_PAGE: Evidence = { source: 'https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.md' }
const DOMAIN_REPORT: Evidence = { source: 'https://developers.weixin.qq.com/community/develop/doc/0000aea47548982fc332cf6bd6b400' }
const NUMBERED_REPORT: Evidence = { source: 'https://developers.weixin.qq.com/community/personal/oCJUswxR8kpRzC9Csasy-_BncwZ8/question' }
const MESSAGE_REPORT: Evidence = { source: 'https://developers.weixin.qq.com/community/personal/oCJUsw0ChXyUoF3AIyEHFSQQwLTo/question' }
const SWITCH_REPORT: Evidence = { source: 'https://developers.weixin.qq.com/community/develop/doc/000c44ee3684d89640822bd6b6b800' }
const INVALID_URL_REPORT: Evidence = { source: 'https://developers.weixin.qq.com/community/personal/oCJUsw8xMm_mlGPdKMANHuMrKjf0/answer' }

const PERFORMANCE_PAGE: Evidence = { source: 'https://developers.weixin.qq.com/minigame/dev/guide/performance/perf-network.html' }
const CHROMIUM_LIST: Evidence = { source: 'https://chromium.googlesource.com/chromium/src/+/master/net/base/net_error_list.h' }
const FILE_REPORT: Evidence = { source: 'https://developers.weixin.qq.com/community/develop/doc/5c340294f4929cd0bd9c3f635f9d3ece' }
const TYPE_REPORT: Evidence = { source: 'https://developers.weixin.qq.com/community/personal/oCJUswwWNxiMii2Z6fjhdmuJ62dY/fav' }
const CERTIFICATE_REPORT: Evidence = { source: 'https://developers.weixin.qq.com/community/personal/oCJUsw0LQQ80BluxSOkxB8sFtPSg/question' }
const HOST_NAME_REPORT: Evidence = { source: 'https://cloud.tencent.com/developer/information/qq%E5%8F%B7%E7%94%B3%E8%AF%B7-ask' }
const COUNT_REPORT: Evidence = { source: 'https://blog.csdn.net/qq_18936167/article/details/121713585' }
const QUERY_REPORT: Evidence = { source: 'https://blog.csdn.net/Jioho_chen/article/details/81098455' }
const SIZE_REPORT: Evidence = { source: 'https://developers.weixin.qq.com/community/develop/doc/0002c636ebc7d05dc100358d061000' }
const DOWNLOADS_REPORT: Evidence = { source: 'https://blog.huochengrm.cn/gz/21906.html' }

const RAISE_TIMEOUT: Text = {
  en: 'Check that the server answers within the timeout; raise `timeout` or send a smaller file.',
  zh: '确认服务器能在超时时间内响应；调大 `timeout` 或减小文件。',
}
const SEND_AGAIN: Text = { en: 'Send it again when the app is shown.', zh: '回到前台后重新发起。' }

const INTERRUPTED: ErrorCause = {
  messages: ['fail interrupted', 'network interrupted error', 'fail:interupted'],
  meaning: {
    en: 'the app was in the background for five seconds before the call ended',
    zh: '小程序进入后台 5 秒后请求仍未结束，被中断',
  },
  remedy: SEND_AGAIN,
  evidence: [NETWORK_PAGE, NUMBERED_REPORT, { source: 'gpake/qiniu-wxapp-sdk#10' }],
}

const TIMED_OUT: ErrorCause = {
  messages: ['net::ERR_TIMED_OUT', 'socket timeout', '请求超时', 'fail timeout'],
  meaning: { en: 'there was no answer in time', zh: '没有按时收到响应' },
  remedy: RAISE_TIMEOUT,
  evidence: [NUMBERED_REPORT, MESSAGE_REPORT],
}

const DOMAIN: ErrorCause = {
  messages: ['url not in domain list'],
  meaning: {
    en: 'the domain, with its port if the URL has one, is not on the list of this kind of call',
    zh: '域名（含 url 中的端口）不在该类接口的合法域名内',
  },
  remedy: {
    en: 'Enter it under "服务器域名" in the console, uploads and downloads each in their own list; an IP address or localhost cannot be entered. While developing, the check can be switched off.',
    zh: '在小程序后台「服务器域名」中配置，uploadFile 与 downloadFile 分别配置；不能填 IP 地址或 localhost。开发时可以关闭校验。',
  },
  evidence: [DOMAIN_REPORT, NETWORK_PAGE],
}

/** What the client's network library reports: the same names as in Chrome. */
function ofChromium(names: readonly string[], meaning: Text, remedy: Text): ErrorCause {
  return { messages: names.map((name) => `net::ERR_${name}`), meaning, remedy, evidence: [PERFORMANCE_PAGE, CHROMIUM_LIST] }
}

const WRONG_TYPE: ErrorCause = {
  messages: ['parameter error: %s should be %s instead of %s'],
  meaning: { en: 'an option is missing or of the wrong type', zh: '参数缺失或类型不对' },
  remedy: {
    en: 'Look at the option that the message names: Undefined means that the value was not there when the call was made.',
    zh: '检查报错里写明的参数：Undefined 表示调用时该值还不存在。',
  },
  evidence: [TYPE_REPORT],
}

const CERTIFICATE: ErrorCause = {
  messages: ['unable to verify the first certificate'],
  meaning: {
    en: 'the certificate of the server is self-signed, or its chain is not complete (developer tools)',
    zh: '服务器证书是自签名的，或证书链不完整（开发者工具）',
  },
  remedy: { en: 'Install a certificate of a known authority with its whole chain.', zh: '为服务器配置受信任机构签发、证书链完整的证书。' },
  evidence: [CERTIFICATE_REPORT, PERFORMANCE_PAGE],
}

const HOST_NAME: ErrorCause = {
  messages: ['Unable to resolve host "%s": No address associated with hostname'],
  meaning: { en: 'the name of the server has no address (Android)', zh: '域名解析不到地址（Android）' },
  remedy: { en: 'Check the spelling of the domain and its DNS record.', zh: '检查域名拼写与 DNS 解析记录。' },
  evidence: [HOST_NAME_REPORT],
}

const OF_IOS: ErrorCause = {
  messages: ['kCFErrorDomainCFNetwork'],
  meaning: {
    en: "an error of iOS itself, which uploads report in the system's words; the number beside it is Apple's",
    zh: 'iOS 系统网络层的错误，上传会带上系统的中文提示；旁边的数字是苹果的错误码',
  },
  remedy: { en: "Look up the number in Apple's list of CFNetwork errors.", zh: '在苹果的 CFNetwork 错误码列表中查该数字。' },
  evidence: [PERFORMANCE_PAGE],
}

const numbered: readonly ErrorCode[] = [
  {
    code: 600000,
    meaning: { en: 'unknown network error', zh: '未知网络错误' },
    remedy: { en: 'Read errMsg for the cause; check the network and try again.', zh: '从 errMsg 看具体原因，检查网络后重试。' },
    causes: [
      { messages: ['unknown network error'], meaning: { en: 'errMsg may say more', zh: '具体原因见 errMsg' }, evidence: [ERRNO_PAGE] },
    ],
    evidence: [ERRNO_PAGE],
  },
  {
    code: 600001,
    meaning: {
      en: 'the connection failed, timed out or was aborted (errMsg carries the Chromium net error)',
      zh: '连接失败、超时或被断开（errMsg 带有 Chromium 网络错误码）',
    },
    remedy: {
      en: 'Check that the server answers over HTTPS within the timeout; raise `timeout` for large files.',
      zh: '确认服务器可经 HTTPS 在超时时间内响应；大文件请调大 `timeout`。',
    },
    causes: [
      TIMED_OUT,
      {
        messages: ['net::ERR_CONNECTION_ABORTED', 'net::ERR_CONNECTION_RESET'],
        meaning: {
          en: 'the connection was cut while the file was sent, often because the server refuses a body of this size',
          zh: '发送文件时连接被断开，常见原因是服务器不接受这么大的请求体',
        },
        remedy: {
          en: "Check the server's and the proxy's limits for bodies, then try again.",
          zh: '检查服务器与代理对请求体大小的限制，然后重试。',
        },
        evidence: [NUMBERED_REPORT, MESSAGE_REPORT],
      },
      {
        messages: ['network change, cancel all task'],
        meaning: { en: 'the device went from one network to another, and WeChat ended all calls', zh: '网络切换后微信结束了所有请求' },
        remedy: { en: 'Send it again.', zh: '重新发起请求。' },
        evidence: [SWITCH_REPORT],
      },
      ofChromium(
        ['NAME_NOT_RESOLVED'],
        { en: 'the name of the server has no address', zh: '域名解析不到地址' },
        { en: 'Check the spelling of the domain and its DNS record.', zh: '检查域名拼写与 DNS 解析记录。' },
      ),
      ofChromium(
        ['CONNECTION_REFUSED', 'CONNECTION_TIMED_OUT', 'ADDRESS_UNREACHABLE'],
        { en: 'the server cannot be reached', zh: '连不上服务器' },
        { en: 'Check that the server runs and that phones can reach it: not only the company network.', zh: '确认服务已启动，且手机能访问到：不能只在公司内网可用。' },
      ),
      ofChromium(
        ['CONNECTION_CLOSED', 'EMPTY_RESPONSE'],
        { en: 'the server closed the connection without an answer', zh: '服务器没有应答就关闭了连接' },
        { en: "Look into the server's log, and at its limits for bodies.", zh: '查看服务器日志，以及它对请求体大小的限制。' },
      ),
      ofChromium(
        ['INTERNET_DISCONNECTED', 'NETWORK_CHANGED'],
        { en: 'the device has no network, or went to another', zh: '设备没有网络，或切换了网络' },
        { en: 'Ask the user to check the network, and send it again.', zh: '提示用户检查网络，然后重新发起。' },
      ),
      ofChromium(
        ['CERT_AUTHORITY_INVALID', 'CERT_COMMON_NAME_INVALID', 'CERT_DATE_INVALID', 'SSL_PROTOCOL_ERROR'],
        { en: 'the certificate or the TLS version of the server is not accepted', zh: '服务器的证书或 TLS 版本不被接受' },
        {
          en: 'Install a valid certificate for this domain with its whole chain, and allow TLS 1.2.',
          zh: '为该域名配置有效且证书链完整的证书，并支持 TLS 1.2。',
        },
      ),
    ],
    evidence: [ERRNO_PAGE, NUMBERED_REPORT],
  },
  {
    code: 600002,
    meaning: { en: 'the domain is not on the list of server domains', zh: '域名不在服务器域名名单内' },
    ...(DOMAIN.remedy && { remedy: DOMAIN.remedy }),
    causes: [DOMAIN],
    evidence: [DOMAIN_REPORT, ERRNO_PAGE],
  },
  {
    code: 600003,
    meaning: { en: 'the network request was interrupted', zh: '网络请求被中断' },
    remedy: {
      en: 'A request still running 5 s after the app went to the background is interrupted: send it again when it is shown.',
      zh: '小程序进入后台 5 秒后未完成的请求会被中断：回到前台后重新发起。',
    },
    causes: [INTERRUPTED],
    evidence: [ERRNO_PAGE, NUMBERED_REPORT],
  },
  {
    code: 600004,
    meaning: { en: 'the network layer refused the request (logic error)', zh: '网络逻辑错误' },
    remedy: { en: 'Check the URL and the options of the call.', zh: '检查 URL 与调用参数。' },
    evidence: [ERRNO_PAGE],
  },
  {
    code: 600009,
    meaning: { en: 'the URL is malformed', zh: 'URL 格式不合法' },
    remedy: { en: 'Give a complete https URL.', zh: '传入完整的 https 地址。' },
    evidence: [INVALID_URL_REPORT],
  },
]

export const uploadErrors: readonly ErrorCode[] = [
  ...numbered,
  {
    code: null,
    meaning: { en: 'the message alone says what is wrong', zh: '只有报错信息说明原因' },
    causes: [
      {
        messages: ['file not found', "file doesn't exist"],
        meaning: {
          en: 'there is no file at filePath: most often a temporary path of an earlier launch',
          zh: 'filePath 处没有文件：最常见的是用了上一次启动时的临时路径',
        },
        remedy: {
          en: 'Pass the path as the chooser gave it in this launch, as one string; to keep a file for later, save it first.',
          zh: '传入本次启动中选择接口返回的路径，且必须是一个字符串；要留到以后用，请先保存文件。',
        },
        evidence: [FILE_REPORT],
      },
      {
        messages: ['exceed max upload connection count %s'],
        meaning: { en: 'more uploads at once than the client takes', zh: '同时进行的上传超过客户端上限' },
        remedy: { en: 'Begin the next upload when one has ended.', zh: '等一个上传结束后再开始下一个。' },
        evidence: [COUNT_REPORT],
      },
      {
        messages: ['uploadFile:fail null'],
        meaning: {
          en: 'the URL has characters that are not encoded, such as JSON in its query (Android)',
          zh: '地址里有未编码的字符，例如把 JSON 拼进了查询串（Android）',
        },
        remedy: { en: 'Use encodeURIComponent, or put the data into formData.', zh: '用 encodeURIComponent 编码，或把数据放进 formData。' },
        evidence: [QUERY_REPORT],
      },
      WRONG_TYPE,
      CERTIFICATE,
      HOST_NAME,
      OF_IOS,
    ],
    evidence: [FILE_REPORT],
  },
]

export const downloadErrors: readonly ErrorCode[] = [
  ...numbered,
  {
    code: null,
    meaning: { en: 'the message alone says what is wrong', zh: '只有报错信息说明原因' },
    causes: [
      {
        messages: ['exceed max file size'],
        meaning: {
          en: 'the file is larger than this client downloads: 200 MB, 50 MB or less on old clients',
          zh: '文件超过该客户端的下载上限：200 MB，旧客户端为 50 MB 或更小',
        },
        remedy: { en: 'Give out smaller files, or ask users to update WeChat.', zh: '减小文件，或提示用户升级微信。' },
        evidence: [SIZE_REPORT],
      },
      {
        messages: ['protocol must be http or https', 'createDownloadTask:fail invalid url'],
        meaning: { en: 'the URL is not complete, or has spaces around it', zh: '地址不完整，或前后带有空格' },
        remedy: { en: 'Give a complete https URL; trim what a server sent.', zh: '传入完整的 https 地址；后端返回的地址请先 trim。' },
        evidence: [DOWNLOADS_REPORT],
      },
      {
        messages: ['socket hang up'],
        meaning: {
          en: 'the server broke the connection off: no certificate, or a TLS version below 1.2 (developer tools)',
          zh: '服务器中断了连接：没有证书，或 TLS 版本低于 1.2（开发者工具）',
        },
        remedy: { en: 'Install a certificate and allow TLS 1.2.', zh: '配置证书并支持 TLS 1.2。' },
        evidence: [DOWNLOADS_REPORT],
      },
      WRONG_TYPE,
      CERTIFICATE,
      HOST_NAME,
    ],
    evidence: [DOWNLOADS_REPORT],
  },
]
