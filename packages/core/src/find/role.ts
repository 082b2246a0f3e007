import type { Node } from '@babel/types'
import { isWrapper } from '../ast/unwrap.ts'
import type { Frame, Occurrence } from './names.ts'

/** What a name that declares nothing is there for: a variable that is read or written, or just the name of a property, a label, a specifier. */
export type Role = 'read' | 'write' | 'name'

export function roleOf({ node, parent, key }: Occurrence): Role {
  if (node.type !== 'Identifier' || isName(parent, key)) return 'name'
  return isWritten(node, parent) ? 'write' : 'read'
}

function isName({ node, parent }: Frame, key: string): boolean {
  switch (node.type) {
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return key === 'property' && !node.computed
    case 'ObjectProperty':
    case 'ObjectMethod':
    case 'ClassMethod':
    case 'ClassProperty':
    case 'ClassAccessorProperty':
      return key === 'key' && !node.computed
    case 'ExportSpecifier':
      // `export { name } from 'module'` reads nothing of this file.
      return key === 'exported' || (parent?.node.type === 'ExportNamedDeclaration' && parent.node.source != null)
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return key === 'label'
    case 'TSEnumMember':
    case 'TSModuleDeclaration':
    case 'TSImportEqualsDeclaration':
      return key === 'id'
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
    case 'ImportAttribute':
    case 'ExportNamespaceSpecifier':
    case 'ExportDefaultSpecifier':
    case 'MetaProperty':
    case 'PrivateName':
      return true
    default:
      return false
  }
}

/** Is the name what an assignment, `++` or a loop writes to, alone or as a part of a pattern? */
function isWritten(name: Node, around: Frame): boolean {
  let child = name
  for (let at: Frame | undefined = around; at; at = at.parent) {
    const { node } = at
    switch (node.type) {
      case 'AssignmentExpression':
      case 'ForInStatement':
      case 'ForOfStatement':
        return node.left === child
      case 'UpdateExpression':
        return true
      case 'AssignmentPattern':
        if (node.left !== child) return false
        break
      case 'ObjectProperty':
        if (node.value !== child) return false
        break
      case 'ObjectPattern':
      case 'ArrayPattern':
      case 'RestElement':
        break
      default:
        if (!isWrapper(node)) return false
    }
    child = node
  }
  return false
}
