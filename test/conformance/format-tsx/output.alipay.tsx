import { withFileType as _withFileType, awaited as _awaited, uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
export function Button<T extends { path: string }>({ file }: { file: T }) {
  const send = async <R,>(parse: (text: string) => R): Promise<R> => parse((await _awaited(_withFileType({ url, filePath: file.path, fileName: 'f' }), _uploadFileResults)).data)
  return <view onTap={() => send<unknown>(JSON.parse)} />
}
