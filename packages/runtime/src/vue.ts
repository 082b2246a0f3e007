/**
 * Keeps Vue 3 from making a proxy of a host's task that an app stores, as uni's runtime does with every task: a task may have private members,
 * which a proxy does not reach.
 */
export const rawTask = <Given>(task: Given): Given => {
  // oxlint-disable-next-line no-underscore-dangle -- Vue's name for it
  if (task) (task as { __v_skip?: boolean }).__v_skip = true
  return task
}
