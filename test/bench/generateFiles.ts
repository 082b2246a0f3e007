/** A file of the generated project. */
export interface GeneratedFile {
  /** Such as `src/part3/file17.ts`. */
  readonly id: string
  readonly code: string
}

/** The shape of a generated project. The same shape gives the same text, always. */
export interface ProjectShape {
  readonly files: number
  /** How many of them have a call; spread evenly. */
  readonly candidates: number
  /** In a file that has any. Default 1. */
  readonly callsPerFile?: number
  /** Lines a file, roughly. Default 110, which makes 3 to 4 KB. */
  readonly lines?: number
  /** Default `ts`. */
  readonly language?: 'ts' | 'js'
}

const WORDS = ['上传', '文件', '图片', '订单', '用户', '地址', '列表', '支付', '成功', '失败', '请稍候', '重新选择', '网络', '超时', '缓存'] as const
const NAMES = ['order', 'user', 'page', 'store', 'cart', 'price', 'route', 'token', 'image', 'address', 'coupon', 'comment'] as const

/** Numbers from 0 up to 1 that depend on the seed alone (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Sources as app authors write them: functions, objects, conditions, comments and texts in Chinese. */
export function generateFiles({ files, candidates, callsPerFile = 1, lines = 110, language = 'ts' }: ProjectShape): readonly GeneratedFile[] {
  const every = candidates > 0 ? files / candidates : Number.POSITIVE_INFINITY
  return Array.from({ length: files }, (_, index) => {
    const random = createRandom(index + 1)
    const isCandidate = Math.floor(index / every) !== Math.floor((index - 1) / every)
    const body = generateBody(random, lines, isCandidate ? callsPerFile : 0, language === 'ts')
    return { id: `src/part${index % 40}/file${index}.${language}`, code: body }
  })
}

function generateBody(random: () => number, lines: number, calls: number, typed: boolean): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const text = () => `${pick(WORDS)}${pick(WORDS)}，${pick(WORDS)}`
  const type = (name: string) => (typed ? `: ${name}` : '')
  const functions = Math.max(1, Math.round(lines / 11))
  const callsBefore = (index: number) => Math.round((calls * index) / functions)
  const parts = Array.from({ length: functions }, (_, index) => {
    const name = `${pick(NAMES)}${index}`
    const sent = Array.from({ length: callsBefore(index + 1) - callsBefore(index) }, (_, call) => callText(`${name}${call}`, typed, text()))
    return `/** ${text()}：${text()} */
export function ${name}(count${type('number')}, title${type('string')}) {
  const state = { id: ${Math.floor(random() * 1000)}, title, label: '${text()}', items: [count, count + 1] }
  if (state.items.length > ${Math.floor(random() * 9)} && title !== '${text()}') {
    state.label = \`\${title}：${text()}\`
  }
  for (const item of state.items) state.id += item * ${Math.floor(random() * 99)}
  // ${text()}
  return { ...state, done: state.id > count, message: count > 0 ? '${text()}' : state.label }
}
${sent.join('')}`
  })
  return parts.join('\n')
}

function callText(name: string, typed: boolean, message: string): string {
  return `
export function send_${name}(path${typed ? ': string' : ''}, token${typed ? ': string' : ''}) {
  uni.uploadFile({
    url: 'https://server.example/upload',
    filePath: path,
    name: 'file',
    fileType: 'image',
    header: { Authorization: token },
    formData: { note: '${message}' },
    success: ({ statusCode, data }) => console.log('${message}', statusCode, data),
    fail: ({ errMsg }) => console.warn(errMsg),
  })
}
`
}
