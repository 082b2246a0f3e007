import { extname } from 'node:path/posix'
import { USER_DATA_PATH } from './hosts/alipay.ts'
import type { Answer } from './answer.ts'
import type { Files } from './files.ts'

interface SaveFileOptions {
  readonly apFilePath?: string
  readonly filePath?: string
}

/**
 * `my.env` and `my.saveFile` of Alipay: the typings want the new path given (@mini-types/my@3.0.14 types/lib.my.d.ts:8806), older pages
 * give one back (AlipayDocs/open-docs, my.saveFile).
 */
export function savedFileApis(files: Files, answer: Answer): Record<string, unknown> {
  return {
    env: { USER_DATA_PATH },
    saveFile: ({ apFilePath = '', filePath, ...callbacks }: SaveFileOptions) => {
      const path = filePath ?? files.newPath(`${USER_DATA_PATH}/saved-`, extname(apFilePath))
      if (!files.copy(apFilePath, path)) return answer(callbacks, { error: 11, errorMessage: '文件不存在' }, true)
      return answer(callbacks, { apFilePath: path, success: true })
    },
  }
}
