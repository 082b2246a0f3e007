import plugin from 'eslint-plugin-crossload'
import { RuleTester } from 'eslint'
import { describe, test } from 'vitest'

RuleTester.describe = describe
RuleTester.it = test
RuleTester.itOnly = test.only

const TARGETS = { crossload: { target: ['weixin', 'alipay', 'dingtalk'] } }

const tester = new RuleTester({ settings: TARGETS })

function ruleOf(name: string) {
  const rule = plugin.rules[name]
  if (!rule) throw new Error(`no rule ${name}`)
  return rule
}

tester.run('insecure-url', ruleOf('insecure-url'), {
  valid: [
    "uni.uploadFile({ url: 'https://a.cn', filePath, name })",
    { name: 'no source API', code: "other.uploadFile({ url: 'http://a.cn', filePath, name })" },
    { name: 'a host that takes http', code: "uni.uploadFile({ url: 'http://a.cn', filePath, name })", settings: { crossload: { target: 'h5' } } },
    {
      name: 'a line that is silenced by a comment of ESLint’s',
      code: "uni.uploadFile({ url: 'http://a.cn', filePath, name }) // eslint-disable-line rule-to-test/insecure-url",
    },
  ],
  invalid: [
    {
      name: 'one report for a habit',
      code: ['a', 'b', 'c'].map((path) => `uni.uploadFile({ url: 'http://a.cn', filePath: ${path}, name })`).join('\n'),
      errors: [{ message: /Also at 2:23, 3:23\. Write `https:\/\/`\.$/, line: 1, suggestions: 1 }],
    },
    {
      name: 'one report a place where lines are silenced by comments of ESLint’s',
      code: [
        "uni.uploadFile({ url: 'http://a.cn', filePath: a, name }) // eslint-disable-line rule-to-test/insecure-url",
        "uni.uploadFile({ url: 'http://a.cn', filePath: b, name })",
      ].join('\n'),
      errors: [{ messageId: 'finding', line: 2, suggestions: 1 }],
    },
    {
      name: 'one report for the hosts that say the same',
      code: "uni.uploadFile({ url: 'http://a.cn', filePath, name })",
      errors: [
        {
          message:
            'WeChat Mini Program takes https addresses only; a released app fails here. The same on Alipay Mini Program. Write `https://`.',
          line: 1,
          column: 23,
          endLine: 1,
          endColumn: 36,
          suggestions: [{ desc: 'Write `https://`.', output: "uni.uploadFile({ url: 'https://a.cn', filePath, name })" }],
        },
      ],
    },
    {
      name: 'the start of a template',
      code: 'uni.downloadFile({ url: (`http://${host}/a`) })',
      errors: [{ messageId: 'finding', suggestions: [{ messageId: 'fix', output: 'uni.downloadFile({ url: (`https://${host}/a`) })' }] }],
    },
    {
      name: 'the start of a sum',
      code: "uni.downloadFile({ url: ('HTTP://' + host) + '/a' })",
      errors: [{ messageId: 'finding', suggestions: [{ messageId: 'fix', output: "uni.downloadFile({ url: ('HTTPs://' + host) + '/a' })" }] }],
    },
    {
      name: 'no edit where the address is written with escapes',
      code: String.raw`uni.downloadFile({ url: 'ht\u0074p://a.cn' })`,
      errors: [{ messageId: 'finding' }],
    },
    {
      name: 'in Chinese',
      code: "uni.downloadFile({ url: 'http://a.cn' })",
      settings: { crossload: { target: ['wx', 'my'], locale: 'zh' } },
      errors: [
        {
          message: '微信小程序只接受 https 地址，正式版在此会失败。支付宝小程序同样如此。请改为 `https://`。',
          suggestions: [{ desc: '改为 `https://`。', output: "uni.downloadFile({ url: 'https://a.cn' })" }],
        },
      ],
    },
  ],
})

tester.run('missing-option', ruleOf('missing-option'), {
  valid: ['uni.uploadFile({ url, filePath, ...rest })'],
  invalid: [
    { code: 'uni.uploadFile({ url, filePath })', errors: [{ message: /^`name` is missing: .* The same on Alipay.* Give `name`/ }] },
    {
      name: 'below the line of a CJK comment',
      code: '/* 上传 */ uni.uploadFile({\n  url,\n  name,\n})',
      errors: [{ message: /^`filePath` is missing/, line: 1, column: 25, endLine: 4, endColumn: 2 }],
    },
  ],
})

const fileTypes = ['image', 'video', 'audio']

tester.run('invalid-file-type', ruleOf('invalid-file-type'), {
  valid: ["uni.uploadFile({ url, filePath, name, fileType: 'image' })"],
  invalid: [
    {
      name: 'every value that the host takes, in the quotes that the author chose',
      code: 'uni.uploadFile({ url, filePath, name, fileType: "pdf" })',
      errors: [
        {
          messageId: 'finding',
          suggestions: fileTypes.map((value) => ({
            desc: `Write \`${value}\`.`,
            output: `uni.uploadFile({ url, filePath, name, fileType: "${value}" })`,
          })),
        },
      ],
    },
  ],
})

tester.run('unsupported-option', ruleOf('unsupported-option'), {
  valid: [{ name: 'what is only information', code: 'uni.downloadFile({ url, filePath })', settings: { crossload: { target: 'baidu' } } }],
  invalid: [
    {
      name: 'an information that the settings make a warning',
      code: 'uni.downloadFile({ url, filePath })',
      settings: { crossload: { target: 'jd', rules: { 'unsupported-option': 'warn' } } },
      errors: [{ message: /^No source says whether JD/ }],
    },
    {
      name: 'removal where no host takes the option',
      code: 'uni.downloadFile({ url, filePath })',
      settings: { crossload: { target: ['dingtalk', 'h5'] } },
      errors: [{ messageId: 'finding', suggestions: [{ desc: 'Remove `filePath`.', output: 'uni.downloadFile({ url })' }] }],
    },
    {
      name: 'versions',
      code: 'uni.uploadFile({ url, filePath, name, timeout: 5000 })',
      settings: { crossload: { target: 'weixin', minVersions: { weixin: '2.8.0' } } },
      errors: [{ message: /since .*2\.10\.0.*2\.8\.0/ }],
    },
  ],
})

tester.run('forbidden-header', ruleOf('forbidden-header'), {
  valid: ['uni.uploadFile({ url, filePath, name, header: { token } })'],
  invalid: [
    {
      name: 'removal where every host refuses the header',
      code: 'uni.uploadFile({ url, filePath, name, header: { Referer: 1, token } })',
      settings: { crossload: { target: ['weixin', 'alipay'] } },
      errors: [
        {
          messageId: 'finding',
          suggestions: [{ desc: 'Remove the header `Referer`.', output: 'uni.uploadFile({ url, filePath, name, header: { token } })' }],
        },
      ],
    },
    {
      name: 'no removal where a host takes the header',
      code: 'uni.uploadFile({ url, filePath, name, header: { Referer: 1, token } })',
      errors: [{ messageId: 'finding' }],
    },
    {
      name: 'removal of the last one takes the comma before it',
      code: 'uni.uploadFile({ url, filePath, name, header: {\n  token,\n  Referer: 1,\n} })',
      settings: { crossload: { target: 'weixin' } },
      errors: [{ messageId: 'finding', suggestions: [{ messageId: 'fix', output: 'uni.uploadFile({ url, filePath, name, header: {\n  token,\n} })' }] }],
    },
    {
      name: 'no removal of the only one',
      code: 'uni.uploadFile({ url, filePath, name, header: { Referer: 1 } })',
      settings: { crossload: { target: 'weixin' } },
      errors: [{ messageId: 'finding' }],
    },
    {
      name: 'nor of a comment',
      code: 'uni.downloadFile({ url, header: { Referer: 1, /* why */ token } })',
      settings: { crossload: { target: 'weixin' } },
      errors: [{ messageId: 'finding' }],
    },
  ],
})

tester.run('timeout-range', ruleOf('timeout-range'), {
  valid: ['uni.downloadFile({ url, timeout: 60_000 })'],
  invalid: [
    {
      name: 'seconds as milliseconds',
      code: 'uni.downloadFile({ url, timeout: 60 })',
      errors: [{ messageId: 'finding', suggestions: [{ desc: 'Write 60000.', output: 'uni.downloadFile({ url, timeout: 60000 })' }] }],
    },
    {
      name: 'no edit of a constant',
      code: 'const limit = 60\nuni.downloadFile({ url, timeout: limit })',
      errors: [{ messageId: 'finding' }],
    },
  ],
})

tester.run('conflicting-options', ruleOf('conflicting-options'), {
  valid: ['uni.uploadFile({ url, files: [], filePath, name })'],
  invalid: [
    {
      name: 'a rule of informations reports them where it is asked for',
      code: "uni.uploadFile({ url, filePath, name: 'a', fileName: 'b' })",
      settings: { crossload: { target: 'alipay' } },
      errors: [{ messageId: 'finding', suggestions: [{ desc: 'Remove `fileName`.', output: "uni.uploadFile({ url, filePath, name: 'a' })" }] }],
    },
  ],
})
