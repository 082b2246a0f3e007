import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import type { ValueType } from '@crossload/hosts'

/** A property as typings declare it. `types` is `null` where they leave it open (`any`, `unknown`). */
export interface Declared {
  readonly required: boolean
  readonly types: readonly ValueType[] | null
}

export type DeclaredProperties = Readonly<Record<string, Declared>>

/** One call as typings declare it. `null`: they leave the whole of it open. */
export interface DeclaredCall {
  readonly options: DeclaredProperties
  readonly success: DeclaredProperties | null
  readonly failure: DeclaredProperties | null
  readonly progress: DeclaredProperties | null
  readonly returned: readonly string[]
}

/** What was parsed already: all programs take the same options, and one package's typings are read for several calls. */
const files = new Map<string, ts.SourceFile>()

/**
 * What a package of typings says about a call. `source` is TypeScript that exports the type of the function as `Call`; packages are
 * resolved from `folder`, which is this one unless given. Throws when anything in the program does not resolve, because unresolved types
 * agree with everything.
 */
export function readDeclaredCall(source: string, folder = fileURLToPath(new URL('.', import.meta.url))): DeclaredCall {
  const file = join(folder, 'probe.ts').replaceAll('\\', '/')
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    lib: ['lib.es2022.d.ts'],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.fileExists = (name) => name === file || fileExists(name)
  host.readFile = (name) => (name === file ? source : readFile(name))
  host.getSourceFile = (name, ...rest) => {
    if (name === file) return ts.createSourceFile(name, source, rest[0], true)
    const parsed = files.get(name) ?? getSourceFile(name, ...rest)
    if (parsed) files.set(name, parsed)
    return parsed
  }

  const program = ts.createProgram([file], options, host)
  const problems = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program.getSemanticDiagnostics(sourceOf(program, file)),
  ]
  if (problems.length > 0) throw new Error(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n'))
  return read(program.getTypeChecker(), sourceOf(program, file))
}

function sourceOf(program: ts.Program, file: string): ts.SourceFile {
  const source = program.getSourceFile(file)
  if (!source) throw new Error('the program lost its only file')
  return source
}

function read(checker: ts.TypeChecker, file: ts.SourceFile): DeclaredCall {
  const module = checker.getSymbolAtLocation(file)
  const call = module && checker.getExportsOfModule(module).find(({ name }) => name === 'Call')
  const signature = call && checker.getDeclaredTypeOfSymbol(call).getCallSignatures()[0]
  if (!signature) throw new Error('Call is not the type of a function')

  const typeOf = (symbol: ts.Symbol) => checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(symbol, file))
  const firstParameter = (of: ts.Signature | undefined) => {
    const parameter = of?.getParameters()[0]
    return parameter && typeOf(parameter)
  }
  const member = (type: ts.Type | undefined, name: string) => {
    const symbol = type && checker.getPropertyOfType(type, name)
    return symbol && typeOf(symbol)
  }
  const properties = (type: ts.Type | undefined): DeclaredProperties | null => {
    if (!type || isOpen(type)) return null
    const entries = checker.getPropertiesOfType(type).map((symbol) => {
      const required = (symbol.flags & ts.SymbolFlags.Optional) === 0
      return [symbol.name, { required, types: valueTypes(checker, typeOf(symbol)) }] as const
    })
    return Object.fromEntries(entries)
  }

  const argument = firstParameter(signature)
  const returned = signature.getReturnType()
  const names = checker.getPropertiesOfType(returned).map(({ name }) => name)
  const promised = names.includes('then') ? checker.getAwaitedType(returned) : undefined
  const onProgress = member(returned, 'onProgressUpdate')?.getCallSignatures()[0]
  return {
    options: properties(argument) ?? {},
    success: properties(firstParameter(member(argument, 'success')?.getCallSignatures()[0])) ?? properties(promised),
    failure: properties(firstParameter(member(argument, 'fail')?.getCallSignatures()[0])),
    progress: properties(firstParameter(firstParameter(onProgress)?.getCallSignatures()[0])),
    returned: names,
  }
}

function isOpen(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0
}

function valueTypes(checker: ts.TypeChecker, type: ts.Type): readonly ValueType[] | null {
  if (isOpen(type)) return null
  const parts = type.isUnion() ? type.types : [type]
  return [...new Set(parts.map((part) => valueType(checker, part)))].sort()
}

function valueType(checker: ts.TypeChecker, type: ts.Type): ValueType {
  if ((type.flags & ts.TypeFlags.StringLike) !== 0) return 'string'
  if ((type.flags & ts.TypeFlags.NumberLike) !== 0) return 'number'
  if ((type.flags & ts.TypeFlags.BooleanLike) !== 0) return 'boolean'
  if (checker.isArrayLikeType(type)) return 'array'
  if (type.symbol?.name === 'ArrayBuffer') return 'arraybuffer'
  return type.getCallSignatures().length > 0 || type.symbol?.name === 'Function' ? 'function' : 'object'
}
