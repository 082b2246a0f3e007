import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** A file that exists in memory only. */
export interface SourceText {
  /** Path below the folder of the program, such as `callbacks/minimal.ts`. */
  readonly name: string
  readonly text: string
}

/** An error that TypeScript reports in one of the files. */
export interface TypeError {
  readonly file: string
  /** Without the letters: 2345 for TS2345. */
  readonly code: number
  readonly message: string
  /** UTF-16 offset in the file's text. */
  readonly start: number
  /** The line that it is in, trimmed. */
  readonly line: string
}

export interface Checked {
  readonly errors: readonly TypeError[]
  /** Every diagnostic that is not about one of the files. When there is one, no word of `errors` can be trusted. */
  readonly outside: readonly string[]
}

export interface ProgramSetup {
  /** Files that the checked ones need: what declares the globals, modules. Errors in them count as outside. */
  readonly support: readonly SourceText[]
  /** Module name → name of the support file that it resolves to. */
  readonly modules?: Readonly<Record<string, string>>
  /** Are the DOM's globals there? */
  readonly dom?: boolean
}

/** Type-checks the files as one strict program. Packages are resolved from this folder; no package is ambient unless a file imports it. */
export function checkFiles(files: readonly SourceText[], { support, modules = {}, dom = false }: ProgramSetup): Checked {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    lib: ['lib.es2022.d.ts', ...(dom ? ['lib.dom.d.ts'] : [])],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    paths: Object.fromEntries(Object.entries(modules).map(([module, name]) => [module, [FOLDER + name]])),
  }
  const texts = new Map([...support, ...files].map(({ name, text }) => [FOLDER + name, text]))
  const program = ts.createProgram([...texts.keys()], options, inMemory(texts, options))

  const checked = new Set(files.map(({ name }) => FOLDER + name))
  const errors: TypeError[] = []
  const outside: string[] = []
  for (const { code, file, messageText, start = 0 } of ts.getPreEmitDiagnostics(program)) {
    const message = ts.flattenDiagnosticMessageText(messageText, '\n')
    if (file && checked.has(file.fileName)) {
      const line = file.text.split('\n')[file.getLineAndCharacterOfPosition(start).line] ?? ''
      errors.push({ file: file.fileName.slice(FOLDER.length), code, message, start, line: line.trim() })
    } else {
      outside.push(`${file?.fileName.replace(/^.*\/node_modules\//, '') ?? 'program'}: TS${code} ${message}`)
    }
  }
  return { errors, outside }
}

/** Where the files seem to be. */
const FOLDER = fileURLToPath(new URL('./in-memory/', import.meta.url))

/** Parsed once for all programs: the libraries of TypeScript and the typings are large. */
const parsed = new Map<string, ts.SourceFile | undefined>()

function inMemory(texts: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const disk = ts.createCompilerHost(options)
  return {
    ...disk,
    fileExists: (name) => texts.has(name) || disk.fileExists(name),
    directoryExists: (name) => name.startsWith(FOLDER.slice(0, -1)) || ts.sys.directoryExists(name),
    readFile: (name) => texts.get(name) ?? disk.readFile(name),
    getSourceFile(name, version) {
      const text = texts.get(name)
      if (text !== undefined) return ts.createSourceFile(name, text, version, true)
      if (!parsed.has(name)) parsed.set(name, disk.getSourceFile(name, version))
      return parsed.get(name)
    },
  }
}
