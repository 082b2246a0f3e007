import * as v from 'valibot'

import { HOSTS } from '../src/types.ts'
import type { FieldCapability } from '../src/types.ts'

/** The shape of a host's data, checked at run time and without tolerance: an unknown key is an error. `HostData` is its twin. */

const text = v.pipe(v.string(), v.nonEmpty())
const list = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly())
const bilingual = v.strictObject({ en: text, zh: text })

const since = v.strictObject({ sdk: v.exactOptional(text), app: v.exactOptional(text), ide: v.exactOptional(text) })
const support = v.union([v.boolean(), v.null(), since])
const evidence = v.strictObject({ source: text, says: v.exactOptional(bilingual) })
const dispute = v.strictObject({ claims: list(v.strictObject({ says: bilingual, source: text })), chosen: bilingual, why: bilingual })
const valueType = v.picklist(['string', 'number', 'boolean', 'object', 'function', 'array', 'file', 'arraybuffer'])

const capability = {
  support,
  note: v.exactOptional(bilingual),
  dispute: v.exactOptional(dispute),
  evidence: list(evidence),
}
const field: v.GenericSchema<FieldCapability> = v.strictObject({
  ...capability,
  types: v.nullable(list(valueType)),
  meaning: v.exactOptional(bilingual),
  onlyWith: v.exactOptional(text),
  onlyWithout: v.exactOptional(text),
  fields: v.exactOptional(
    v.record(
      v.string(),
      v.lazy(() => field),
    ),
  ),
})
const option = v.strictObject({
  ...capability,
  types: v.nullable(list(valueType)),
  required: v.nullable(v.boolean()),
  values: v.exactOptional(list(text)),
  default: v.exactOptional(v.union([v.string(), v.number(), v.boolean()])),
  min: v.exactOptional(v.number()),
  max: v.exactOptional(v.number()),
  unit: v.exactOptional(v.picklist(['ms', 's', 'bytes'])),
  valueTypes: v.exactOptional(list(valueType)),
  otherValuesFail: v.exactOptional(v.literal(true)),
  savedFiles: v.exactOptional(support),
  needs: v.exactOptional(text),
  equalNamesLoseFiles: v.exactOptional(v.literal(true)),
  sameAs: v.exactOptional(text),
})
const cause = v.strictObject({
  messages: list(text),
  whose: v.exactOptional(v.picklist(['developer', 'user', 'framework'])),
  meaning: bilingual,
  remedy: v.exactOptional(bilingual),
  evidence: list(evidence),
})
const error = v.strictObject({
  code: v.nullable(v.pipe(v.number(), v.integer())),
  meaning: bilingual,
  remedy: v.exactOptional(bilingual),
  causes: v.exactOptional(list(cause)),
  evidence: list(evidence),
})
const limit = v.strictObject({
  value: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  unit: v.picklist(['requests', 'bytes', 'ms', 's']),
  earlier: v.exactOptional(list(v.strictObject({ value: v.pipe(v.number(), v.integer(), v.minValue(1)), before: since }))),
  note: v.exactOptional(bilingual),
  dispute: v.exactOptional(dispute),
  evidence: list(evidence),
})
const fields = v.record(v.string(), field)

const method = v.strictObject({
  method: v.strictObject(capability),
  keyOption: v.nullable(v.picklist(['name', 'fileName'])),
  filesPerCall: v.nullable(v.picklist(['one', 'many'])),
  options: v.record(v.string(), option),
  returns: v.strictObject({ task: support, promise: support, note: v.exactOptional(bilingual), evidence: list(evidence) }),
  task: v.strictObject({
    abort: v.strictObject(capability),
    onProgressUpdate: v.strictObject(capability),
    offProgressUpdate: v.strictObject(capability),
    onHeadersReceived: v.strictObject(capability),
    offHeadersReceived: v.strictObject(capability),
  }),
  success: fields,
  failure: fields,
  progress: fields,
  errors: list(error),
  forbiddenHeaders: v.nullable(
    list(
      v.strictObject({
        name: v.pipe(text, v.regex(/^[a-z0-9-]+$/)),
        harmlessValue: v.exactOptional(v.pipe(text, v.regex(/^[^A-Z]+$/))),
        breaksBody: v.exactOptional(v.literal(true)),
        fixedTo: v.exactOptional(list(text)),
        note: v.exactOptional(bilingual),
        evidence: list(evidence),
      }),
    ),
  ),
  transport: v.strictObject({ httpsOnly: v.nullable(v.boolean()), note: v.exactOptional(bilingual), evidence: list(evidence) }),
  domains: v.strictObject({
    required: v.nullable(v.boolean()),
    list: v.exactOptional(bilingual),
    place: v.exactOptional(bilingual),
    console: v.exactOptional(v.pipe(v.string(), v.url())),
    reaches: v.nullable(v.picklist(['new builds', 'every build'])),
    matches: v.nullable(v.picklist(['host', 'registered domain'])),
    most: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    refuses: v.exactOptional(list(text)),
    takes: v.strictObject({ ip: v.nullable(v.boolean()), port: v.nullable(v.boolean()) }),
    whileDeveloping: v.exactOptional(bilingual),
    note: v.exactOptional(bilingual),
    evidence: list(evidence),
  }),
  httpErrors: v.strictObject({
    goTo: v.nullable(v.picklist(['success', 'fail'])),
    note: v.exactOptional(bilingual),
    evidence: list(evidence),
  }),
  answers: v.strictObject({
    anyFileKind: v.strictObject(capability),
    base64: v.strictObject(capability),
    pathsOutliveTheApp: v.strictObject(capability),
    runsInBackground: v.strictObject(capability),
  }),
  limits: v.strictObject({ concurrency: limit, fileSize: limit, timeout: limit }),
})

export const HostDataSchema = v.strictObject({
  id: v.picklist(HOSTS),
  title: bilingual,
  aliases: list(text),
  global: v.nullable(text),
  trust: v.picklist(['high', 'medium', 'low']),
  trustNote: bilingual,
  methods: v.strictObject({ uploadFile: method, downloadFile: method }),
})

/** Where data departs from the schema. Takes anything, so that data of a wrong type can be shown to it. */
export function schema(hosts: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(hosts).flatMap(([id, host]) => {
    const result = v.safeParse(HostDataSchema, host)
    return result.success ? [] : result.issues.map((issue) => `${id}.${v.getDotPath(issue) ?? ''}: ${issue.message}`)
  })
}
