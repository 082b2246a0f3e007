/** A public package whose source the corpus holds, and what a census by eye and by another parser counted in it. */
export interface CorpusPackage {
  readonly name: string
  /** The Vue that the package is written for; it decides what `uni.*` gives back. */
  readonly vue: 2 | 3
  /** Calls on the unbound global `uni`, as published. */
  readonly uploadFile: number
  readonly downloadFile: number
  /** Mentions of either method that are not calls. */
  readonly references: number
  /** Calls of the hosts' own `uploadFile`, by global: crossload must not touch these. */
  readonly native?: Readonly<Record<string, number>>
}

export const CORPUS: readonly CorpusPackage[] = [
  { name: 'uview-ui', vue: 2, uploadFile: 1, downloadFile: 0, references: 0 },
  { name: 'uview-pro', vue: 3, uploadFile: 1, downloadFile: 0, references: 0 },
  { name: 'uview-plus', vue: 3, uploadFile: 3, downloadFile: 2, references: 0 },
  { name: 'wot-design-uni', vue: 3, uploadFile: 1, downloadFile: 0, references: 0 },
  { name: 'nutui-uniapp', vue: 3, uploadFile: 1, downloadFile: 0, references: 1 },
  { name: 'luch-request', vue: 3, uploadFile: 1, downloadFile: 1, references: 0 },
  { name: 'thorui-uni', vue: 2, uploadFile: 1, downloadFile: 2, references: 0 },
  { name: 'sard-uniapp', vue: 3, uploadFile: 1, downloadFile: 1, references: 0 },
  { name: '@alova/adapter-uniapp', vue: 3, uploadFile: 4, downloadFile: 4, references: 0 },
  { name: '@uni-helper/uni-network', vue: 3, uploadFile: 2, downloadFile: 2, references: 0 },
  { name: '@uni-helper/uni-use', vue: 3, uploadFile: 2, downloadFile: 2, references: 0 },
  { name: '@uni/file', vue: 3, uploadFile: 0, downloadFile: 0, references: 0, native: { wx: 4, tt: 4, ks: 3, swan: 3 } },
  { name: '@dcloudio/uni-ui', vue: 3, uploadFile: 0, downloadFile: 0, references: 0, native: {} },
]
