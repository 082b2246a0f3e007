/** Every bundler that the one fixture is built with; each has a file in `configs`. */
export const BUNDLERS = ['rollup', 'rolldown', 'vite', 'vite7', 'vite5', 'webpack', 'webpack575', 'rspack', 'esbuild', 'farm'] as const

export type BundlerName = (typeof BUNDLERS)[number]
