import { expect, test } from 'vitest'

import { aliases } from '../lint/aliases.ts'
import { bilingual } from '../lint/bilingual.ts'
import { completeness } from '../lint/completeness.ts'
import { disputes } from '../lint/disputes.ts'
import { errors } from '../lint/errors.ts'
import { evidence } from '../lint/evidence.ts'
import type { Hosts } from '../lint/facts.ts'
import { identity } from '../lint/identity.ts'
import { options } from '../lint/options.ts'
import { schema } from '../lint/schema.ts'
import { unknownIsNotSupported } from '../lint/unknownIsNotSupported.ts'
import { versions } from '../lint/versions.ts'
import { hosts } from '../src/hosts.ts'
import type { HostData } from '../src/types.ts'
import { breakHost } from './breakHost.ts'
import type { Mutable } from './breakHost.ts'

const linters = { bilingual, schema, identity, aliases, evidence, disputes, versions, unknownIsNotSupported, completeness, options, errors }

test.each(Object.entries(linters))('%s: the data have no problem', (_, lint) => {
  expect(lint(hosts)).toEqual([])
})

type Host = Mutable<HostData>
type Case = readonly [name: keyof typeof linters, what: string, change: (host: Host) => void, problem: RegExp]

const broken: readonly Case[] = [
  ['schema', 'an unknown key', (host) => Object.assign(host, { nickname: 'x' }), /^weixin\.nickname: .*never/],
  ['schema', 'a support that is a string', (host) => Object.assign(url(host), { support: 'yes' }), /^weixin\..*options\.url\.support: /],
  ['schema', 'a first version of an unknown kind', (host) => Object.assign(url(host), { support: { os: '1.0' } }), /options\.url\.support/],
  ['schema', 'an undefined note', (host) => Object.assign(url(host), { note: undefined }), /options\.url\.note/],
  ['schema', 'a header name in upper case', (host) => (upload(host).forbiddenHeaders![0]!.name = 'Referer'), /forbiddenHeaders\.0\.name/],
  ['identity', 'a host under a foreign key', (host) => (host.id = 'alipay'), /^weixin: holds the host alipay$/],
  ['aliases', 'an alias in upper case', (host) => host.aliases.push('WX2'), /^weixin: alias WX2 is not lower case$/],
  ['aliases', 'an alias that is the id of a host', (host) => host.aliases.push('qq'), /^weixin: alias qq is the id of a host$/],
  ['aliases', 'an alias of two hosts', (host) => host.aliases.push('tt'), /: alias tt already belongs to /],
  ['aliases', 'an alias given twice', (host) => host.aliases.push('wx'), /^weixin: alias wx already belongs to weixin$/],
  ['evidence', 'a fact without evidence', (host) => (url(host).evidence = []), /^weixin\.uploadFile\.options\.url: no evidence$/],
  ['evidence', 'an error without evidence', (host) => (upload(host).errors[0]!.evidence = []), /errors\.600000: no evidence/],
  ['evidence', 'a limit without evidence', (host) => (upload(host).limits.timeout.evidence = []), /limits\.timeout: no evidence/],
  [
    'evidence',
    'a source that nobody can look up',
    (host) => (url(host).evidence = [{ source: 'a friend' }]),
    /"a friend" is not a source in/,
  ],
  ...[
    'https://example.com (a page)',
    'the page of the call (owner/repository@abcdef0)',
    'package@1.0.0 index.d.ts',
    'package index.d.ts:3',
    'notes/x.md:3',
    'owner/repository@abcdef0',
    'owner/repository#12 (closed)',
    'owner/one#1 and owner/two#2',
  ].map((source): Case => [
    'evidence',
    `the source "${source}"`,
    (host) => (url(host).evidence = [{ source }]),
    /is not a source in one of the/,
  ]),
  [
    'evidence',
    'a file of ours in a note',
    (host) => (url(host).note = { en: 'see ../x.md:3.', zh: '见该文件。' }),
    /"see \.\.\/x\.md:3\." names a file/,
  ],
  ['disputes', 'a dispute of one claim', (host) => timeout(host).dispute!.claims.pop(), /a dispute of fewer than two claims/],
  ['disputes', 'a source against itself', (host) => sameSource(host), /two claims of the dispute have the same source/],
  ['versions', 'support since no version', (host) => (url(host).support = {}), /options\.url: supported since no version/],
  ['versions', 'a version with a word', (host) => (url(host).support = { sdk: '2.x' }), /options\.url: sdk "2\.x" is not a version/],
  ['versions', 'a task method since a word', (host) => (upload(host).task.abort.support = { app: 'new' }), /task\.abort: app "new"/],
  ['versions', 'an option as old as the method', (host) => asOldAsTheMethod(host), /options\.url: supported since the method itself/],
  [
    'unknownIsNotSupported',
    'an unknown option that is required',
    (host) => (url(host).support = null),
    /url: unknown, yet required is true/,
  ],
  [
    'unknownIsNotSupported',
    'an absent option that is required',
    (host) => (url(host).support = false),
    /url: absent, yet required is true/,
  ],
  [
    'unknownIsNotSupported',
    'an unknown option with a default',
    (host) => unknownTimeout(host),
    /timeout: has default, though it is not known/,
  ],
  [
    'unknownIsNotSupported',
    'an unknown field with types',
    (host) => (upload(host).success['data']!.support = null),
    /success\.data: has types, though it is not known/,
  ],
  [
    'completeness',
    'a missing option',
    (host) => delete upload(host).options['fileType'],
    /^weixin\.uploadFile\.options\.fileType: missing$/,
  ],
  ['completeness', 'a missing result field', (host) => delete upload(host).success['cookies'], /success\.cookies: missing/],
  [
    'completeness',
    'a missing field of a failure',
    (host) => delete download(host).failure['errNo'],
    /downloadFile\.failure\.errNo: missing/,
  ],
  ['completeness', 'a missing field of progress', (host) => delete download(host).progress['progress'], /progress\.progress: missing/],
  [
    'options',
    'a key option that the host does not take',
    (host) => (upload(host).keyOption = 'fileName'),
    /fileName is not a supported option/,
  ],
  ['options', 'an upload without a key option', (host) => (upload(host).keyOption = null), /uploadFile\.keyOption: is null/],
  ['options', 'a download with a key option', (host) => (download(host).keyOption = 'name'), /downloadFile\.keyOption: is name/],
  ['options', 'a number without a unit', (host) => delete timeout(host).unit, /timeout: is a number without a unit/],
  ['options', 'a unit on a string', (host) => (url(host).unit = 'ms'), /url: has a unit, but is not a number/],
  [
    'options',
    'a default of the wrong type',
    (host) => (timeout(host).default = '60000'),
    /timeout: has a default of the wrong type: 60000/,
  ],
  [
    'options',
    'a default outside the values',
    (host) => Object.assign(url(host), { values: ['a'], default: 'b' }),
    /default that is no value: b/,
  ],
  ['options', 'a minimum above the maximum', (host) => Object.assign(timeout(host), { min: 2, max: 1 }), /minimum 2 above the maximum 1/],
  [
    'options',
    'a synonym of nothing',
    (host) => Object.assign(url(host), { sameAs: 'uri', required: false }),
    /same as uri, which is not another/,
  ],
  [
    'options',
    'a synonym of itself',
    (host) => Object.assign(url(host), { sameAs: 'url', required: false }),
    /same as url, which is not another/,
  ],
  ['options', 'a synonym that is required', (host) => (url(host).sameAs = 'name'), /url: is required, though name means the same/],
  ['options', 'values on an object', (host) => (upload(host).options['header']!.values = ['a']), /header: has values, but is not a string/],
  ['options', 'a failure on other values without types of values', (host) => (url(host).otherValuesFail = true), /fails on other values, but has no types of values/],
  ['options', 'types of values on a string', (host) => (url(host).valueTypes = ['string']), /has types of values, but is not an object/],
  ['errors', 'a code explained twice', (host) => upload(host).errors.push(upload(host).errors[0]!), /errors\.600000: explained twice/],
  ['errors', 'two causes that mean the same', (host) => sameCause(host), /errors\.600000: two causes mean the same/],
  [
    'errors',
    'neither a code nor a message',
    (host) => Object.assign(upload(host).errors[0]!, { code: null, causes: [] }),
    /neither a code nor/,
  ],
  ['bilingual', 'English in the Chinese text', (host) => (upload(host).errors[0]!.meaning.zh = 'x'), /the Chinese text is not Chinese: x/],
  ['bilingual', 'Chinese in a note', (host) => (host.trustNote.en = '重试'), /^weixin\.trustNote: the English text is not English: 重试/],
  ['bilingual', 'English marks in Chinese', (host) => (host.trustNote.zh = '好,不错'), /the Chinese text has English marks/],
]

test.each(broken)('%s: complains about %s', (name, _, change, problem) => {
  const problems = linters[name](breakHost(hosts, 'weixin', change))
  expect(problems).toEqual(expect.arrayContaining([expect.stringMatching(problem)]))
})

test('identity: complains about a host that is missing', () => {
  const { weixin: _, ...rest } = hosts
  expect(identity(rest satisfies Hosts)).toEqual(['weixin: missing'])
})

test('every linter has a broken record that it complains about', () => {
  expect(new Set(broken.map(([name]) => name))).toEqual(new Set(Object.keys(linters)))
})

function upload(host: Host) {
  return host.methods.uploadFile
}

function download(host: Host) {
  return host.methods.downloadFile
}

function url(host: Host) {
  return upload(host).options['url']!
}

function timeout(host: Host) {
  return upload(host).options['timeout']!
}

function unknownTimeout(host: Host): void {
  Object.assign(timeout(host), { support: null, required: null })
}

function sameCause(host: Host): void {
  const cause = { messages: [], meaning: { en: 'it is broken', zh: '坏了' }, evidence: [{ source: 'https://example.com' }] }
  upload(host).errors[0]!.causes = [cause, cause]
}

function asOldAsTheMethod(host: Host): void {
  upload(host).method.support = { sdk: '1.2' }
  url(host).support = { sdk: '1.2.0' }
}

function sameSource(host: Host): void {
  for (const claim of timeout(host).dispute!.claims) claim.source = 'https://example.com'
}
