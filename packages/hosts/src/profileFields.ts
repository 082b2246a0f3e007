import type { Evidence, FieldCapability, Since, Text, ValueType } from './types.ts'

/** What the fields of `res.profile` tell. WeChat and Douyin spell some of them differently. */

const CACHE: Text = {
  en: 'equal to fetchStart with a local cache or a kept connection',
  zh: '使用本地缓存或持久连接时与 fetchStart 相等',
}
const both = (en: string, zh: string): Text => ({ en, zh })
const also = ({ en, zh }: Text, more: Text): Text => ({ en: `${en}; ${more.en}`, zh: `${zh}；${more.zh}` })
const RETRIED = both('of the new connection, where one was made again', '重新建立连接时为新连接的时间')

const LOOKUP_START = also(both('when the look-up of the domain began', 'DNS 查询开始的时间'), CACHE)
const LOOKUP_END = also(both('when the look-up of the domain ended', 'DNS 查询完成的时间'), CACHE)
const CONNECT_START = also(both('when the connection began to be made', '开始建立连接的时间'), RETRIED)
const CONNECT_END = also(both('when the connection stood, TLS and SOCKS included', '完成建立连接的时间，含 TLS 与 SOCKS'), RETRIED)
const TLS_START = both('when TLS began; 0 without TLS', 'SSL 建立连接的时间，非安全连接为 0')
const TLS_END = both('when TLS stood; 0 without TLS', 'SSL 建立完成的时间，非安全连接为 0')
const REQUEST_START = both('when the request began to be sent', '请求开始的时间')
const REQUEST_END = both('when the request had been sent', '请求结束的时间')
const RTT = both('round-trip time of this connection', '本次连接的往返时延 rtt')
const NET_TYPE = both(
  'guessed kind of network: unknown, offline, slow 2g, 2g, 3g, 4g, last (0 to 6)',
  '评估的网络状态：unknown、offline、slow 2g、2g、3g、4g、last（0 到 6）',
)
const THROUGHPUT = both('download speed of the network at the time, in kbps', '当前网络的实际下载速度，单位 kbps')
const PORT = both('port of the request', '当前请求的端口')
const REUSED = both('whether a connection was used again', '是否复用连接')
const SENT = both('bytes sent', '发送的字节数')
const RECEIVED = both('bytes received', '收到的字节数')

type Row = readonly [type: ValueType, meaning: Text, since?: Since]

function fields(rows: Readonly<Record<string, Row>>, evidence: readonly Evidence[]): Readonly<Record<string, FieldCapability>> {
  return Object.fromEntries(
    Object.entries(rows).map(([name, [type, meaning, since]]): [string, FieldCapability] => [
      name,
      { support: since ?? true, types: [type], meaning, evidence },
    ]),
  )
}

/** The 15 fields of Douyin's `profile`. */
export function douyinProfile(evidence: readonly Evidence[]): Readonly<Record<string, FieldCapability>> {
  return fields(
    {
      domainLookupStart: ['number', LOOKUP_START],
      domainLookupEnd: ['number', LOOKUP_END],
      connectStart: ['number', CONNECT_START],
      connectEnd: ['number', CONNECT_END],
      sslConnectionStart: ['number', TLS_START],
      sslConnectionEnd: ['number', TLS_END],
      requestStart: ['number', REQUEST_START],
      requestEnd: ['number', REQUEST_END],
      rtt: ['number', RTT],
      estimateNetType: ['string', NET_TYPE],
      throughputKbps: ['number', THROUGHPUT],
      port: ['number', PORT],
      socketReused: ['boolean', REUSED],
      sentBytesCount: ['number', SENT],
      receivedBytesCount: ['number', RECEIVED],
    },
    evidence,
  )
}

const REQUEST_ONLY = both('only with httpDNS, which is for wx.request', '仅在开启 httpDNS 时返回，目前只有 wx.request 支持')
const GUESS = both('for reference only', '仅供参考')

/** The fields of WeChat's `profile`, for uploads and downloads alike. */
export function weixinProfile(evidence: readonly Evidence[]): Readonly<Record<string, FieldCapability>> {
  return fields(
    {
      invokeStart: ['number', both('when the call was made', '调用接口的时间'), { sdk: '3.8.10' }],
      httpDNSDomainLookUpStart: ['number', also(both('when httpDNS began', 'httpDNS 开始查询的时间'), REQUEST_ONLY), { sdk: '3.8.9' }],
      httpDNSDomainLookUpEnd: ['number', also(both('when httpDNS ended', 'httpDNS 完成查询的时间'), REQUEST_ONLY), { sdk: '3.8.9' }],
      queueStart: ['number', both('when the call began to wait for others to end', '达到并行上限后开始排队的时间'), { sdk: '3.8.10' }],
      queueEnd: [
        'number',
        both('when it ended waiting; equal to queueStart where it did not wait', '结束排队的时间；未排队时与 queueStart 相同'),
        { sdk: '3.8.10' },
      ],
      redirectStart: [
        'number',
        both('when the first redirect within the domain began, else 0', '同域名内第一个重定向开始的时间，否则为 0'),
      ],
      redirectEnd: ['number', both('when the last redirect within the domain ended, else 0', '同域名内最后一个重定向完成的时间，否则为 0')],
      fetchStart: [
        'number',
        both('when fetching could begin, before the local cache was looked at', '准备好抓取资源的时间，在检查本地缓存之前'),
      ],
      domainLookUpStart: ['number', LOOKUP_START],
      domainLookUpEnd: ['number', LOOKUP_END],
      connectStart: ['number', CONNECT_START],
      connectEnd: ['number', CONNECT_END],
      SSLconnectionStart: ['number', TLS_START],
      SSLconnectionEnd: ['number', TLS_END],
      requestStart: ['number', REQUEST_START],
      requestEnd: ['number', REQUEST_END],
      responseStart: ['number', both('when the first byte of the answer came', '收到第一个字节的时间')],
      responseEnd: ['number', both('when the last byte of the answer came', '收到最后一个字节的时间')],
      rtt: ['number', RTT],
      estimate_nettype: ['number', NET_TYPE],
      httpRttEstimate: ['number', also(both('rtt as guessed from several requests', '协议层根据多个请求评估的 rtt'), GUESS)],
      transportRttEstimate: [
        'number',
        also(both('rtt of the transport as guessed from several requests', '传输层根据多个请求评估的 rtt'), GUESS),
      ],
      downstreamThroughputKbpsEstimate: ['number', both('guessed download speed in kbps', '评估的下载速度，单位 kbps')],
      throughputKbps: ['number', THROUGHPUT],
      peerIP: ['string', both('IP address that answered', '当前请求的 IP')],
      port: ['number', PORT],
      socketReused: ['boolean', REUSED],
      sendBytesCount: ['number', SENT],
      receivedBytedCount: ['number', RECEIVED],
      protocol: ['string', both('http1.1, h2, quic or unknown', '使用的协议：http1.1、h2、quic 或 unknown')],
      usingHighPerformanceMode: ['boolean', both('whether the high-performance mode was used', '是否走到了高性能模式'), { sdk: '3.3.4' }],
    },
    evidence,
  )
}
