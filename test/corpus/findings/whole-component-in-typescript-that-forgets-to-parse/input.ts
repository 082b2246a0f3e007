interface Answer {
  readonly code: number
  readonly url: string
}

export async function change(path: string): Promise<string> {
  const res = await uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' })
  const answer = res.data as unknown as Answer
  return answer.url // says result-type on weixin alipay kuaishou lark dingtalk harmony h5 app
}
