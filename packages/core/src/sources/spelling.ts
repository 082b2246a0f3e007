import type { Method } from '@crossload/hosts'
import type { SourceApi } from './types.ts'

/** How an author writes a method of a source API: `uni.uploadFile`, `uploader.upload`. */
export function spell(source: SourceApi, method: Method): string {
  return `${source.name}.${source.methods[method]?.spelling ?? method}`
}
