import { HOSTS } from '@crossload/hosts'
import { expect, test } from 'vitest'
import { isCompiledFor } from '../src/index.ts'

const hostsOf = (file: string) => HOSTS.filter((host) => isCompiledFor(file, host, () => false))

test.each([
  ['src/platforms/app-plus/update/index.vue', ['app']],
  ['platforms/h5/pay.vue', ['h5']],
  ['/home/me/shop/src/platforms/mp-weixin/login.vue', ['weixin']],
  ['src\\static\\app-plus\\js\\update.js', ['app']],
  ['static/mp-alipay/sdk.js', ['alipay', 'dingtalk']],
  ['src/static/web/sdk.js', ['h5']],
  ['hybrid/html/js/upload.js', ['app']],
  ['src/uni_modules/pay/hybrid/html/index.js', ['app']],
])('%s is for %j', (file, hosts) => {
  expect(hostsOf(file)).toEqual(hosts)
})

test.each(['src/static/js/upload.js', 'src/platforms/app/upload.js', 'src/platforms/index.js', 'src/hybrid/upload.js', 'src/static/mp-weixin.js', 'src/my-static/app-plus/x.js'])(
  '%s is for every host',
  (file) => {
    expect(hostsOf(file)).toEqual(HOSTS)
  },
)
