import { visible } from '@crossload/core/show'

/** Something that the caller has to put right: a file, a pattern, a host, a setting. The rest of the work goes on. */
export interface Problem {
  /** What it is about: a path, a pattern, an option. */
  readonly place: string
  /** What was found there, as a clause. */
  readonly found: string
  /** What to do, as a sentence. */
  readonly advice: string
}

/** In one line that can be shown to people, whatever names it is about. */
export function lineOf({ place, found, advice }: Problem): string {
  return visible(`${place}: ${found}. ${advice}`)
}

/** A problem that leaves nothing to go on with. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${problem.place}: ${problem.found}. ${problem.advice}`)
    this.problem = problem
  }
}
