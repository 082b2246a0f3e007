import vm from 'node:vm'
import { rawTask } from '@crossload/runtime/vue'
import { beforeAll, expect, test } from 'vitest'
import { bundleScript } from './bundleScript.ts'

let reactive: <Given extends object>(given: Given) => Given

beforeAll(async () => {
  const script = await bundleScript(`import { reactive } from '@dcloudio/uni-mp-vue'\nglobalThis.reactive = reactive`)
  const context = vm.createContext({ __uniConfig: {} }) as { reactive: typeof reactive }
  script.runInContext(context)
  ;({ reactive } = context)
})

/** As hosts make them. */
class NativeTask {
  #aborts = 0
  abort(): number {
    this.#aborts += 1
    return this.#aborts
  }
}

test("a task that is stored in uni-app's own Vue 3 stays itself, private members and all", () => {
  const task = rawTask(new NativeTask())
  const state = reactive({ task })
  expect(state.task).toBe(task)
  expect(state.task.abort()).toBe(1)
})

test('without, it becomes a proxy that cannot abort', () => {
  const task = new NativeTask()
  const state = reactive({ task })
  expect(state.task).not.toBe(task)
  expect(() => state.task.abort()).toThrow(TypeError)
})

test.each([undefined, null])('a host that gives %s is left alone', (nothing) => {
  expect(rawTask(nothing)).toBe(nothing)
})
