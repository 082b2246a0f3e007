import { withFileType as _withFileType, uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
export function Button<T extends { path: string }>({ file }: { file: T }) {
  const send = async <R,>(parse: (text: string) => R): Promise<R> => parse((await _uploadFileAuto(_withFileType({ url, filePath: file.path, fileName: 'f' }))).data)
  return <view onTap={() => send<unknown>(JSON.parse)} />
}
