import type { ErrorCause, ErrorCode, Evidence, Text } from '../types.ts'

const ERRNO_PAGE: Evidence = { source: 'https://developers.weixin.qq.com/miniprogram/dev/framework/usability/PublicErrno.md' }
const NETWORK_PAGE: Evidence = { source: 'https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.md' }
const DOMAIN_REPORT: Evidence = { source: 'https://developers.weixin.qq.com/community/develop/doc/0000aea47548982fc332cf6bd6b400' }
const NUMBERED_REPORT: Evidence = { source: 'https://developers.weixin.qq.com/community/personal/oCJUswxR8kpRzC9Csasy-_BncwZ8/question' }
const MESSAGE_REPORT: Evidence = { source: 'https://developers.weixin.qq.com/community/personal/oCJUsw0ChXyUoF3AIyEHFSQQwLTo/question' }
const SWITCH_REPORT: Evidence = { source: 'https://developers.weixin.qq.com/community/develop/doc/000c44ee3684d89640822bd6b6b800' }
const INVALID_URL_REPORT: Evidence = { source: 'https://developers.weixin.qq.com/community/personal/oCJUsw8xMm_mlGPdKMANHuMrKjf0/answer' }

const RAISE_TIMEOUT: Text = {
  en: 'Check that the server answers within the timeout; raise `timeout` or send a smaller file.',
  zh: '确认服务器能在超时时间内响应；调大 `timeout` 或减小文件。',
}
const SEND_AGAIN: Text = { en: 'Send it again when the app is shown.', zh: '回到前台后重新发起。' }

const INTERRUPTED: ErrorCause = {
  messages: ['fail interrupted', 'network interrupted error'],
  meaning: {
    en: 'the app was in the background for five seconds before the call ended',
    zh: '小程序进入后台 5 秒后请求仍未结束，被中断',
  },
  remedy: SEND_AGAIN,
  evidence: [NETWORK_PAGE, NUMBERED_REPORT],
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

export const errors: readonly ErrorCode[] = [
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
