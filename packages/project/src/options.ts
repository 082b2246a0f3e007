import type { ProjectFacts, TransformOptions } from '@crossload/core'

/** Options with what the app's files say filled in: what the user says about the project counts, the files fill in the rest. */
export function withFacts<Options extends Pick<TransformOptions, 'project'>>(options: Options, facts: ProjectFacts): Options {
  return { ...options, project: { ...facts, ...options.project, mpx: { ...facts.mpx, ...options.project?.mpx } } }
}
