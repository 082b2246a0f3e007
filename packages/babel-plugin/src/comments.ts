import type { Comment, Node } from '@babel/types'
import type { Types } from './babel.ts'

/** Every comment that is attached to a node or to something inside it, in source order. */
export function commentsOf(t: Types, node: Node): readonly Comment[] {
  const found = new Set<Comment>()
  t.traverseFast(node, ({ leadingComments, innerComments, trailingComments }) => {
    for (const comments of [leadingComments, innerComments, trailingComments]) for (const comment of comments ?? []) found.add(comment)
  })
  return [...found].sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
}

/** Puts comments in front of a node, before those that it has. */
export function addLeading(node: Node, comments: readonly Comment[]): void {
  if (comments.length > 0) node.leadingComments = [...new Set([...comments, ...(node.leadingComments ?? [])])]
}

/** Puts comments behind a node, after those that it has. */
export function addTrailing(node: Node, comments: readonly Comment[]): void {
  if (comments.length > 0) node.trailingComments = [...new Set([...(node.trailingComments ?? []), ...comments])]
}

/** Gives a node the place of the one that it takes the place of, and all its comments. */
export function standFor<N extends Node>(t: Types, node: N, replaced: Node): N {
  const start = replaced.start ?? 0
  const comments = commentsOf(t, replaced)
  const isBefore = (comment: Comment) => (comment.start ?? 0) < start
  addLeading(node, comments.filter(isBefore))
  addTrailing(node, comments.filter((comment) => !isBefore(comment)))
  return placeAt(node, replaced)
}

/** Gives a node another one's place, for source maps. */
export function placeAt<N extends Node>(node: N, { start, end, loc }: Node): N {
  return Object.assign(node, { start, end, loc })
}
