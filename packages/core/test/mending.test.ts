import { analyze } from '@crossload/core'
import type { ProjectFacts, RuleName } from '@crossload/core'
import { parse } from '@babel/parser'
import { describe, expect, test } from 'vitest'

const CALL = "uni.uploadFile({ url: 'https://a.cn', filePath: path, name: 'f' })"
const inCallback = (body: string) => `uni.uploadFile({ url: 'https://a.cn', filePath: path, name: 'f', success: (res) => { ${body} } })`
const inFunction = (body: string) => `async function send(path) { ${body} }`

/** The text after the edits that a rule proposes for WeChat; the text itself where it proposes none. */
function mend(code: string, rule: RuleName, project: ProjectFacts): string {
  const { diagnostics } = analyze(code, 'page.ts', { target: 'weixin', project })
  const told = diagnostics.filter((each) => each.rule === rule)
  expect(told.length).toBeGreaterThan(0)
  let mended = code
  for (const { range, text } of told.flatMap(({ fixes = [] }) => fixes).toReversed()) {
    mended = mended.slice(0, range.start.offset) + text + mended.slice(range.end.offset)
  }
  parse(mended, { sourceType: 'module', plugins: ['typescript'] })
  const left = analyze(mended, 'page.ts', { target: 'weixin', project }).diagnostics.filter((each) => each.rule === rule)
  expect(left).toHaveLength(mended === code ? told.length : 0)
  return mended
}

const VUE3: ProjectFacts = { vue: 3 }
const VUE2: ProjectFacts = { vue: 2 }

type Row = readonly [RuleName, string, string, ProjectFacts]

function rows(some: readonly (readonly [RuleName, string, string, ProjectFacts?])[]): readonly Row[] {
  return some.map(([rule, first, second, project = VUE3]): Row => [rule, first, second, project])
}

describe('what is mended', () => {
  test.each(rows([
    ['result-type', inCallback('show(res.data.code)'), inCallback('show(JSON.parse(res.data).code)')],
    ['result-type', inCallback('const d = res.data; show(d.code, d.msg)'), inCallback('const d = JSON.parse(res.data); show(d.code, d.msg)')],
    ['result-type', inCallback('const { code, msg } = res.data; show(code, msg)'), inCallback('const { code, msg } = JSON.parse(res.data); show(code, msg)')],
    ['result-type', inFunction(`const r = await ${CALL}; show(r.data?.url)`), inFunction(`const r = await ${CALL}; show(JSON.parse(r.data)?.url)`)],
    ['result-type', inFunction(`const r = await ${CALL}; show(r[1].data.url)`), inFunction(`const r = await ${CALL}; show(JSON.parse(r[1].data).url)`), VUE2],
    ['unknown-error', inCallback("if (res.errMsg === 'ok') show()"), inCallback("if (res.errMsg.startsWith('uploadFile:ok')) show()")],
    ['unknown-error', inCallback("if (res.errMsg === 'request:ok') show()"), inCallback("if (res.errMsg.startsWith('uploadFile:ok')) show()")],
    ['promise-shape', inFunction(`const [, res] = await ${CALL}; show(res.data)`), inFunction(`const res = await ${CALL}; show(res.data)`)],
    ['promise-shape', inFunction(`const [err, res] = await ${CALL}; show(res.data)`), inFunction(`const res = await ${CALL}; show(res.data)`)],
    ['promise-shape', inFunction(`${CALL}.then(([, res]) => show(res.data))`), inFunction(`${CALL}.then((res) => show(res.data))`)],
    ['promise-shape', inFunction(`const res = await ${CALL}; show(res.statusCode, res.data)`), inFunction(`const [, res] = await ${CALL}; show(res.statusCode, res.data)`), VUE2],
  ]))('%s: %s', (rule, code, mended, project) => {
    expect(mend(code, rule, project)).toBe(mended)
  })
})

describe('what is left to its author', () => {
  test.each(rows([
    ['result-type', 'a field that is read in two places', inCallback('show(res.data.code, res.data.msg)')],
    ['result-type', 'an answer that is used as text as well', inCallback('const d = res.data; show(d.code, d.length)')],
    ['result-type', 'an answer that is handed on', inCallback('const d = res.data; show(d.code); keep(d)')],
    ['result-type', 'a result that may be missing', inCallback('show(res?.data.code)')],
    ['result-type', 'another JSON', `const JSON = own\n${inCallback('show(res.data.code)')}`],
    ['result-type', 'a comment on the way', inCallback('show(res/* the answer */.data.code)')],
    ['unknown-error', 'a message of its own', inCallback("if (res.errMsg === 'done') show()")],
    ['unknown-error', 'a condition turned round', inCallback("if (res.errMsg !== 'ok') show()")],
    ['promise-shape', 'an error that somebody looks at', inFunction(`const [err, res] = await ${CALL}; if (!err) show(res.data)`)],
    ['promise-shape', 'a listener', inFunction(`${CALL}.then(res => show(res.data))`), VUE2],
  ]))('%s: %s', (rule, _, code, project) => {
    expect(mend(code, rule, project)).toBe(code)
  })
})
