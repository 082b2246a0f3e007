import { analyze, transform } from '@crossload/core'
import { describe, expect, test } from 'vitest'

/** Names that lead back to themselves, or are made of one another so often that whoever writes them out has no end. */
const VALUES: Readonly<Record<string, (name: string) => string>> = {
  'a condition on itself': (name) => `var ${name} = ${name} ? ${name} : 'image'`,
  'a default for itself': (name) => `var ${name} = ${name} || 'image', other = ${name} ?? 'x'`,
  'a sum with itself': (name) => `const ${name} = ${name} + '/x'`,
  'a template of itself': (name) => `const ${name} = \`\${${name}}/x\``,
  'a product of itself': (name) => `const ${name} = ${name} * 60`,
  'two of each other': (name) => `const ${name} = other + 1, other = ${name} + 1`,
  'a part of itself': (name) => `const { ${name} = ${name} } = ${name}`,
  'a member of itself': (name) => `const ${name} = { a: ${name}.a, ...${name}, b: ${name}.b }.a`,
  'an object in itself': (name) => `const ${name} = { ...other }, other = { ...${name}, a: other.a }\n${name}.a = ${name}\n${name}.b = { ...${name} }`,
  'a parameter of itself': (name) => `function f(${name} = ${name}) { return ${name} }`,
  'a cast of itself': (name) => `const ${name} = String(${name}) + Object.assign({}, ${name}, ${name}) + Object.freeze(${name})`,
  'a logical self': (name) => `let ${name} = !${name} && -${name}, other = typeof ${name}`,
  'sums of sums': (name) => doubling(name, (p) => `${p} + ${p}`),
  'templates of templates': (name) => doubling(name, (p) => `\`\${${p}}\${${p}}\``),
  'products of products': (name) => doubling(name, (p) => `${p} * ${p}`, '2'),
  'conditions of conditions': (name) => doubling(name, (p) => `c ? ${p} : ${p} || ${p}`),
  'objects of objects': (name) => doubling(name, (p) => `{ ...${p}, ...${p}, [c]: ${p}, a: ${p}, b: ${p}.a }`, '{ a: 1 }'),
  'merged objects': (name) => doubling(name, (p) => `Object.assign({}, ${p}, c ? ${p} : { ...${p} })`, '{ a: 1 }'),
  'a long chain of names': (name) => `const p0 = 'x'\n${times(3000, (i) => `const p${i + 1} = p${i} + 'x'`)}\nconst ${name} = p3000`,
  'a long sum': (name) => `const ${name} = 'x'${" + 'x'".repeat(1000)}`,
  'a long list of defaults': (name) => `const ${name} = ${'c || '.repeat(500)}'x'`,
}

function doubling(name: string, next: (previous: string) => string, first = "'x'"): string {
  return `const p0 = ${first}\n${times(60, (i) => `const p${i + 1} = ${next(`p${i}`)}`)}\nconst ${name} = p60`
}

function times(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('\n')
}

const OPTIONS = ['url', 'filePath', 'name', 'fileName', 'fileType', 'timeout', 'header', 'formData', 'files', 'success']

/** Where the value of a call leads back to itself, or branches at every name. */
const RESULTS: Readonly<Record<string, string>> = {
  'a condition on itself': 'var task = task ? task : uni.uploadFile(o)',
  'a default for itself': 'var task = task || uni.uploadFile(o); task.abort()',
  'two of each other': 'var a = b || uni.uploadFile(o), b = a || a',
  'assigned on the way': 'var a = b = a ? a : uni.uploadFile(o), b = a',
  'tasks of tasks': `var t0 = uni.uploadFile(o)\n${times(60, (i) => `var t${i + 1} = c ? t${i} : t${i}`)}\nt60.abort()`,
  'a long chain of names': `const t0 = uni.uploadFile(o)\n${times(3000, (i) => `const t${i + 1} = t${i}`)}\nt3000.abort()`,
  'results of results': `uni.uploadFile({ ...o, success(r0) {\n${times(60, (i) => `var r${i + 1} = r${i}, q${i} = r${i}`)}\nr60.statusCode } })`,
  'a long chain of results': `uni.uploadFile({ ...o, success(r0) {\n${times(3000, (i) => `const r${i + 1} = r${i}`)}\nr3000.statusCode } })`,
  'a long chain of pairs': `async function f() { const r0 = await uni.uploadFile(o)\n${times(3000, (i) => `const r${i + 1} = c || r${i}`)}\nr3000.statusCode }`,
  'a result that is itself': 'uni.uploadFile({ ...o, success(res) { var res = res || res; const { a = res } = res; var b = b ? b : res; b.statusCode } })',
  'an awaited self': 'async function f() { var res = res ? res : await uni.uploadFile(o); const [e = e, r = r] = res; r.statusCode }',
  'a callback that is itself': 'var done = done ? done : done; const ok = ok; uni.uploadFile({ url, filePath, name: "f", success: done, fail: ok })',
  'a path from itself': 'const path = path[0]; const [p] = p; uni.uploadFile({ url, filePath: path, name: p })',
}

describe('what leads back to itself', () => {
  const bodies = [
    ...Object.entries(VALUES).map(([name, declare]) => [name, `${declare('v')}\n${OPTIONS.map((option) => `uni.uploadFile({ url: 'a', ${option}: v })`).join('\n')}\nuni.uploadFile(v)`] as const),
    ...Object.entries(RESULTS).map(([name, text]) => [`the value of a call: ${name}`, text] as const),
  ]

  test.each(bodies)('%s', (_, text) => {
    for (const target of ['weixin', 'alipay', 'harmony', 'h5']) {
      const { calls } = analyze(text, 'a.js', { target })
      expect(calls.length).toBeGreaterThan(0)
      expect(transform(text, 'a.js', { target })?.calls).toEqual(calls)
    }
  })
})
