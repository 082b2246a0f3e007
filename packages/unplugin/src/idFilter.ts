/** Which modules to look at, as unplugin's `filter.id`. */
export interface IdFilter {
  readonly include: RegExp[]
  readonly exclude: RegExp[]
}

const SCRIPT = /\.(?:[cm]?[jt]sx?|vue|uvue|mpx|nvue|uts)(?:$|\?)/

/** The blocks of a single-file component that hold no script. */
const OTHER_BLOCK = /[?&]type=(?:style|template)\b/

/** Frameworks' own implementations of what crossload rewrites. */
const FRAMEWORK = /[\\/]node_modules[\\/](?:@dcloudio|@mpxjs)[\\/]/

/** Modules that bundlers make up. */
const VIRTUAL = /^\0/

/**
 * The app's own scripts, what lies in `uni_modules`, and the named packages. Reading every module of `node_modules` is what costs most on
 * Rspack and esbuild, so nothing else there is looked at.
 *
 * @param packages names of packages below `node_modules`
 * @param runtimeFolder where the runtime's modules lie, wherever a package manager or a workspace put them
 * @param around folders of packages in which the app lies itself: what lies there beside it belongs to it
 */
export function createIdFilter(packages: readonly string[] = [], runtimeFolder?: string, around: readonly string[] = []): IdFilter {
  const own = runtimeFolder === undefined ? [] : [new RegExp(`^${pathPattern(runtimeFolder)}${SEPARATOR}`)]
  return { include: [SCRIPT], exclude: [OTHER_BLOCK, FRAMEWORK, VIRTUAL, unlistedPackage(packages, around), ...own] }
}

/** Does an id get through a filter? For bundlers that do not ask by themselves. */
export function matchesId(id: string, { include, exclude }: IdFilter): boolean {
  return include.some((pattern) => pattern.test(id)) && !exclude.some((pattern) => pattern.test(id))
}

/** The last `node_modules` of a path decides: pnpm's own folder has another one before it. */
function unlistedPackage(packages: readonly string[], around: readonly string[]): RegExp {
  const listed = packages.map((name) => name.split('/').map(escape).join(SEPARATOR)).map((name) => name + SEPARATOR)
  const allowed = [`[^?]*${SEPARATOR}node_modules${SEPARATOR}`, `(?:[^?]*${SEPARATOR})?uni_modules${SEPARATOR}`, ...listed]
  const besideApp = around.map((folder) => `(?!${pathPattern(folder)}(?![^?]*${SEPARATOR}node_modules${SEPARATOR}))`).join('')
  return new RegExp(`^${besideApp}[^?]*${SEPARATOR}node_modules${SEPARATOR}(?!${allowed.join('|')})`)
}

function pathPattern(path: string): string {
  return path.split(/[\\/]/).map(escape).join(SEPARATOR)
}

const SEPARATOR = '[\\\\/]'

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|~-]/g, '\\$&')
}
