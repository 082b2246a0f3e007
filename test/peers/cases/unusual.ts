import { BAD, GOOD, URL } from './case.ts'
import type { Case } from './case.ts'

/** As one does that takes a value for a wrong one, or a permission for missing. */
const THROWS_AT_ONCE = `host.uploadFile = () => { throw new TypeError('at once') }`

const THIS = `log('this', this === undefined || this === globalThis ? 'nothing' : this.url)`

/** Written by prototype, so that no copy of the object's own has it. */
const OPTIONS_WITH_SUCCESS = `
      class Options {
        constructor() { Object.assign(this, { /*+*/ ${GOOD} }) }
        success(res) { log('success', res.data) }
      }`

/** Mpx cannot write its own callback over a getter: for Mpx the author does without one. */
const GETTER = `get success() { reads += 1; return (res) => log('data', res.data) }, complete: () => log('reads', reads)`
const NO_GETTER = `success: (res) => log('data', res.data), complete: () => log('reads', 1)`

/** What rarely comes up. */
export const UNUSUAL_CASES: readonly Case[] = [
  {
    id: 'a host that throws at once, nobody looks',
    changeHost: THROWS_AT_ONCE,
    code: `
      uni.uploadFile({ ${GOOD} })
      log('went on', null)`,
  },
  {
    id: 'a host that throws at once, with callbacks',
    changeHost: THROWS_AT_ONCE,
    code: `
      uni.uploadFile({ ${GOOD}, success: (res) => log('success', res.data), fail: (err) => log('fail', err) })
      log('went on', null)`,
  },
  {
    id: 'a host that throws at once, awaited',
    changeHost: THROWS_AT_ONCE,
    code: `try { log('resolved', await uni.uploadFile({ ${GOOD} })) } catch (err) { log('rejected', err) }`,
  },
  {
    id: 'a getter of a callback',
    code: `let reads = 0\nuni.uploadFile({ ${GOOD}, ${GETTER} })`,
    byHand: { 'frozen-options': `uni.uploadFile({ ${GOOD}, ${NO_GETTER} })` },
  },
  {
    id: 'a getter of a callback, task kept',
    code: `let reads = 0\nconst task = uni.uploadFile({ ${GOOD}, ${GETTER} })\nlog('returned', look(task))`,
    byHand: { 'frozen-options': `const task = uni.uploadFile({ ${GOOD}, ${NO_GETTER} })\nlog('returned', look(task))` },
  },
  {
    id: 'a getter, awaited',
    code: `
      let reads = 0
      const res = await uni.uploadFile({ ${URL}, get filePath() { reads += 1; return 'internal://cache/photo.png' }, /*+'photo'*/ name: 'photo' })
      log('data', res.data)
      log('reads', reads)`,
  },
  {
    id: 'a setter beside',
    code: `uni.uploadFile({ ${GOOD}, set custom(value) { log('set', value) }, success: (res) => log('data', res.data) })`,
  },
  {
    id: 'a getter that reads its neighbour',
    code: `uni.uploadFile({ ${GOOD}, get formData() { return { field: this.name } }, success: (res) => log('data', res.data) })`,
  },
  {
    id: 'a getter that reads an option of another host',
    code: `uni.uploadFile({ ${GOOD}, hideLoading: true, get formData() { return { quiet: String(this.hideLoading) } }, success: (res) => log('data', res.data) })`,
  },
  { id: 'this in a callback', code: `uni.uploadFile({ ${GOOD}, success() { ${THIS} } })` },
  {
    id: 'this in a callback, task kept',
    code: `
      const task = uni.uploadFile({ ${GOOD}, success() { ${THIS} } })
      log('returned', look(task))`,
  },
  {
    id: 'this in a callback of a variable',
    code: `
      const options = { ${GOOD}, success() { ${THIS} } }
      uni.uploadFile(options)`,
  },
  { id: 'this in a callback, on failure', code: `uni.uploadFile({ ${BAD}, fail() { ${THIS} } })` },
  { id: 'inherited callbacks', code: `${OPTIONS_WITH_SUCCESS}\nuni.uploadFile(new Options())` },
  { id: 'inherited callbacks, task kept', code: `${OPTIONS_WITH_SUCCESS}\nconst returned = uni.uploadFile(new Options())\nlog('returned', look(returned))` },
  { id: 'null', code: `uni.uploadFile(null)` },
  { id: 'null, awaited', code: `await uni.uploadFile(null)` },
  { id: 'null, looked at', code: `const task = uni.uploadFile(null)\nlog('returned', look(task))` },
  { id: 'null in a variable', code: `const options = null\nlog('returned', look(uni.uploadFile(options)))` },
  { id: 'no options', code: `uni.uploadFile()` },
  { id: 'no options, awaited', code: `await uni.uploadFile()` },
  {
    id: 'a var callback below the call',
    code: `
      const returned = uni.uploadFile({ ${GOOD}, success: done })
      log('returned', look(returned))
      var done = (res) => log('success', res.data)`,
  },
  {
    id: 'a var callback in a branch that is not taken',
    code: `
      if (false) { var done = (res) => log('success', res.data) }
      const returned = uni.uploadFile({ ${GOOD}, success: done })
      log('returned', look(returned))`,
  },
  {
    id: 'a var callback in a branch that is taken',
    code: `
      if (true) { var done = (res) => log('success', res.data) }
      const returned = uni.uploadFile({ ${GOOD}, success: done })
      log('returned', look(returned))`,
  },
  { id: 'a var callback below, nobody looks', code: `uni.uploadFile({ ${GOOD}, success: done })\nvar done = (res) => log('success', res.data)` },
  {
    id: 'a var callback that a loop sets',
    code: `
      for (const round of [1, 2]) {
        const returned = uni.uploadFile({ ${GOOD}, success: done })
        log('returned', look(returned))
        var done = (res) => log('success', res.data)
      }`,
  },
]
