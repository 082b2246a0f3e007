import { expect, test } from 'vitest'
import { createIdFilter, matchesId } from '../src/idFilter.ts'

const filter = createIdFilter(['lwu-upload', '@scope/sender'], '/repo/runtime (1)/dist')

test.each([
  '/app/src/a.ts',
  '/app/src/a.mjs',
  '/app/src/a.cts',
  '/app/src/a.tsx?v=1',
  'C:\\app\\src\\a.js',
  '/app/src/pages/index.vue',
  '/app/src/pages/index.vue?vue&type=script&setup=true&lang.ts',
  '/app/src/pages/index.nvue',
  '/app/src/pages/index.uvue',
  '/app/src/utils/a.uts',
  '/app/src/pages/index.mpx?ctorType=page&index=0&isFirst&isPage&lang=js&mpx=mpx_processed&type=script',
  '/app/src/uni_modules/uploader/index.js',
  '/app/node_modules/uni_modules/uploader/index.js',
  '/app/node_modules/lwu-upload/index.js',
  '/app/node_modules/@scope/sender/dist/index.js',
  'C:\\app\\node_modules\\@scope\\sender\\index.js',
  '/app/node_modules/.pnpm/@scope+sender@1.0.0/node_modules/@scope/sender/index.js',
])('looks at %s', (id) => {
  expect(matchesId(id, filter)).toBe(true)
})

test.each([
  '/app/src/a.json',
  '/app/src/a.css',
  '/app/src/a.jsonc',
  '/app/src/pages/index.vue?vue&type=style&index=0&lang.css',
  '/app/src/pages/index.vue?vue&type=template&id=1&lang.js',
  '/app/src/pages/index.mpx?isPage&type=template&lang=js',
  '/app/node_modules/axios/index.js',
  '/app/node_modules/lwu-upload-more/index.js',
  '/app/node_modules/lwu-upload/node_modules/axios/index.js',
  '/app/src/uni_modules/uploader/node_modules/axios/index.js',
  '/app/node_modules/@dcloudio/uni-h5/dist/uni-h5.es.js',
  '/app/node_modules/.pnpm/@mpxjs+api-proxy@2.10.20/node_modules/@mpxjs/api-proxy/src/index.js',
  '/app/node_modules/@crossload/runtime/dist/alipay.js',
  '/repo/runtime (1)/dist/shared/settle.js',
  '\0/app/src/a.js?commonjs-proxy',
])('does not look at %s', (id) => {
  expect(matchesId(id, filter)).toBe(false)
})

test('frameworks stay out of it even when they are listed', () => {
  const listed = createIdFilter(['@dcloudio/uni-h5', '@mpxjs/api-proxy'])
  expect(matchesId('/app/node_modules/@dcloudio/uni-h5/dist/uni-h5.es.js', listed)).toBe(false)
  expect(matchesId('/app/node_modules/@mpxjs/api-proxy/src/index.js', listed)).toBe(false)
})
