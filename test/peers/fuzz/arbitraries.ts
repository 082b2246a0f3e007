import * as fc from 'fast-check'
import type { HostName } from '@crossload/testing'
import type { Answer, Body, CallbackName, Description, Item, Settle, Value } from './description.ts'

const PATHS = [
  'p/a.png', 'p/b.MP4', 'p/c.m4a', 'p/none', 'p/d.jpg?x=1', 'p/e.mov#t',
  'wxfile://tmp.gif', 'https://resource/1.image', 'p/好.jpeg',
]

/** Values by option. `files` has a property of its own. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  url: ['https://a.example/u', 'https://b.example/上传?a=1&b=2'],
  filePath: PATHS,
  name: ['photo', 'a"b', '字段'],
  fileName: ['other', 'photo'],
  fileType: ['image', 'video', 'audio', undefined, null],
  timeout: [1000, 0],
  header: [{ 'x-a': 'b' }, {}],
  formData: [{ k: 'v', 名: '值' }, {}],
  file: [{ size: 1 }],
  enableHttp2: [true],
  enableProfile: [false],
  hideLoading: [true],
  custom: [7, 'x'],
}

const KEYS = Object.keys(VALUES)

function valueOf(key: string): fc.Arbitrary<Value> {
  const given = fc.constantFrom(...(VALUES[key] ?? []))
  return fc.record({
    value: fc.oneof({ weight: 12, arbitrary: given }, { weight: 1, arbitrary: fc.constant(undefined) }),
    from: fc.constantFrom('literal', 'literal', 'literal', 'call', 'await', 'this', 'object'),
  })
}

const property = (key: string): fc.Arbitrary<Item> =>
  fc.record({
    kind: fc.constant('property'),
    key: fc.constant(key),
    spelling: fc.constantFrom('plain', 'plain', 'plain', 'quoted', 'computed', 'shorthand'),
    value: valueOf(key),
  })

const getter = (key: string): fc.Arbitrary<Item> =>
  fc.record({ kind: fc.constant('getter'), key: fc.constant(key), value: fc.constantFrom(...(VALUES[key] ?? [])) })

const body: fc.Arbitrary<Body> = fc.constantFrom('nothing', 'data', 'status', 'everything', 'everything', 'throws')

const callback = (key: CallbackName): fc.Arbitrary<Item> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('callback'),
        key: fc.constant(key),
        form: fc.constantFrom('arrow', 'method', 'named', 'member'),
        body,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('property'),
        key: fc.constant(key),
        spelling: fc.constant('plain'),
        value: fc.record({ value: fc.constantFrom(undefined, null, 'none', 0), from: fc.constantFrom('literal', 'call') }),
      }),
    },
  )

const option: fc.Arbitrary<Item> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...KEYS).chain(property) },
  { weight: 1, arbitrary: fc.constantFrom(...KEYS).chain(getter) },
)

const anyCallback = fc.constantFrom<CallbackName>('success', 'fail', 'complete').chain(callback)

const spread: fc.Arbitrary<Item> = fc.record({
  kind: fc.constant('spread'),
  of: fc.constantFrom('literal', 'variable', 'nothing'),
  items: fc.array(fc.oneof({ weight: 3, arbitrary: option }, { weight: 1, arbitrary: anyCallback }), { maxLength: 3 }),
})

/** What an upload needs, mostly; other options, callbacks and spreads in any order. */
const items: fc.Arbitrary<readonly Item[]> = fc
  .tuple(
    fc.tuple(
      fc.option(property('url'), { freq: 30, nil: undefined }),
      fc.option(property('filePath'), { freq: 30, nil: undefined }),
      fc.option(fc.constantFrom('name', 'name', 'name', 'name', 'fileName').chain(property), { freq: 30, nil: undefined }),
    ),
    fc.array(option, { maxLength: 4 }),
    fc.tuple(
      fc.option(callback('success'), { nil: undefined }),
      fc.option(callback('fail'), { nil: undefined }),
      fc.option(callback('complete'), { nil: undefined }),
    ),
    fc.array(spread, { maxLength: 1 }),
    fc.infiniteStream(fc.nat()),
  )
  .map(([needed, more, callbacks, spreads, order]) => {
    const all = [...needed, ...more, ...callbacks, ...spreads].filter((item): item is Item => item !== undefined)
    return all
      .map((item) => [order.next().value ?? 0, item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item)
  })

/** @param goesWell how likely it is that the host reports a success, in per cent */
export const answers = (goesWell: number): fc.Arbitrary<Answer> =>
  fc.record({
    ok: fc.integer({ min: 1, max: 100 }).map((number) => number <= goesWell),
    status: fc.constantFrom(200, 204, 404, 500),
    isText: fc.boolean(),
    data: fc.constantFrom('stored', '{"id":1}', ''),
    code: fc.constantFrom(4, 11, 12, 20),
    when: fc.constantFrom('microtask', 'later', 'later', 'at once'),
    isShared: fc.boolean(),
    progress: fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 3 }),
  })

const SETTLES: readonly Settle[] = ['uniVue3', 'uniVue2', 'taskOnly', 'mpxPromise']

/** Apps that call `uploadFile` once, with one file. */
export const descriptions = (host: HostName): fc.Arbitrary<Description> =>
  fc.record({
    host: fc.constant(host),
    settle: fc.constantFrom(...SETTLES),
    callee: fc.constantFrom(
      ...(['member', 'member', 'member', 'brackets', 'alias'] as const),
      ...(['destructured', 'renamed', 'optional', 'parentheses', 'global'] as const),
    ),
    place: fc.constantFrom('literal', 'literal', 'literal', 'parentheses', 'variable', 'frozen', 'returned'),
    use: fc.constantFrom('nothing', 'void', 'look', 'await', 'await', 'then', 'progress', 'abort'),
    items,
    answers: fc.array(answers(75), { minLength: 1, maxLength: 1 }),
  })
