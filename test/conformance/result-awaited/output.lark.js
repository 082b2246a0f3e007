import { awaited as _awaited } from '@crossload/runtime/lark';
export async function send(url, filePath) {
  const answer = await _awaited({ url, filePath, name: 'pic' }, (options) => tt.uploadFile(options))
  return JSON.parse(answer.data)
}
