import type { Locale } from '@crossload/core'

const EN = {
  title: 'Uploads and downloads, by host',
  looked: (calls: number, files: number, hosts: number) => `${calls} call sites, ${files} files looked at, ${hosts} hosts`,
  counts: (errors: number, warnings: number, infos: number) => `${errors} errors, ${warnings} warnings, ${infos} notes`,
  overview: 'Overview',
  callSite: 'Call site',
  files: 'Call sites',
  legend: 'What the marks mean',
  problems: 'Not checked',
  before: 'As written',
  after: 'What the host gets',
  unchanged: 'Stays as written.',
  elsewhere: 'About the whole file',
  evidence: 'Evidence',
  rule: 'Rule',
  nothing: 'No call site was found.',
  comma: ', ',
  hosts: 'Hosts',
  alsoAt: (places: string) => `Also at ${places}.`,
  severity: { error: 'Error', warn: 'Warning', info: 'Note' },
  status: {
    error: 'error',
    warn: 'warning',
    native: 'native call',
    adapted: 'adapted call',
    kept: 'kept as written',
    absent: 'not compiled for this host',
  },
  meaning: {
    error: 'fails on this host, and its severity fails the check',
    warn: 'something goes wrong on this host',
    native: 'a bare call of the host; nothing can be observed to differ',
    adapted: 'a call of the host through a small helper, or an own call with adapted options',
    kept: 'left alone, for the reason given',
    absent: 'conditional compilation leaves it out',
  },
}

type HtmlTexts = typeof EN

const ZH: HtmlTexts = {
  title: '各宿主的上传与下载调用',
  looked: (calls, files, hosts) => `${calls} 处调用，检查了 ${files} 个文件，${hosts} 个宿主`,
  counts: (errors, warnings, infos) => `${errors} 个错误，${warnings} 个警告，${infos} 个提示`,
  overview: '总览',
  callSite: '调用处',
  files: '各处调用',
  legend: '标记说明',
  problems: '未能检查',
  before: '源代码',
  after: '宿主得到的代码',
  unchanged: '保持不变。',
  elsewhere: '关于整个文件',
  evidence: '依据',
  rule: '规则',
  nothing: '没有找到调用。',
  comma: '、',
  hosts: '宿主',
  alsoAt: (places) => `${places} 处相同。`,
  severity: { error: '错误', warn: '警告', info: '提示' },
  status: {
    error: '错误',
    warn: '警告',
    native: '原生调用',
    adapted: '适配调用',
    kept: '保持不变',
    absent: '不在此宿主编译',
  },
  meaning: {
    error: '在此宿主上会失败，且严重级别使检查不通过',
    warn: '在此宿主上会出问题',
    native: '直接调用宿主，效果没有可见的差异',
    adapted: '经由小型辅助函数调用宿主，或保留自己的调用并适配参数',
    kept: '保持原样，原因见说明',
    absent: '条件编译将其排除',
  },
}

export function htmlTextsOf(locale: Locale): HtmlTexts {
  return locale === 'zh' ? ZH : EN
}

export type { HtmlTexts }
