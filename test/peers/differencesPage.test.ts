import { expect, test } from 'vitest'
import { outdated } from '../../scripts/differences.ts'

test('docs/differences is what the declared differences generate', () => {
  expect(outdated(), 'run `pnpm differences`').toEqual([])
})
