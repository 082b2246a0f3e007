import type { InferOutput } from 'valibot'
import { expect, expectTypeOf, test } from 'vitest'

import { HostDataSchema } from '../lint/schema.ts'
import type { HostData } from '../src/types.ts'
import type { Mutable } from './breakHost.ts'

test('the schema and the HostData type describe the same data', () => {
  expectTypeOf<Mutable<InferOutput<typeof HostDataSchema>>>().toEqualTypeOf<Mutable<HostData>>()
  expectTypeOf<Mutable<InferOutput<typeof HostDataSchema>>>().not.toEqualTypeOf<Mutable<Omit<HostData, 'trust'>>>()
  expect(Object.keys(HostDataSchema.entries)).toContain('trust')
})
