import { defineConfig } from 'vitest/config'

/** Tests of what is published: they load `dist`, which their global setup builds. */
const BUILT = ['test/bundlers/**/*.test.ts', 'packages/cli/test/**/*.test.ts', 'packages/*/test/built.test.ts']

/** Tests that look at a page: they need Chromium. */
const BROWSER = ['test/browser/**/*.test.ts']

/** Tests that install and build real frameworks, for minutes. */
const FRAMEWORKS = ['test/frameworks/**/*.test.ts']

const SOURCES = ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts', 'examples/quickstart/**/*.test.ts', 'scripts/**/*.test.ts']

const exclude = ['**/node_modules/**', '**/dist/**']

export default defineConfig({
  resolve: { conditions: ['dev'] },
  ssr: { resolve: { conditions: ['dev'] } },
  test: {
    testTimeout: 120_000,
    hookTimeout: 300_000,
    projects: [
      { extends: true, test: { name: 'sources', include: SOURCES, exclude: [...exclude, ...BUILT, ...BROWSER, ...FRAMEWORKS] } },
      { extends: true, test: { name: 'built', include: BUILT, exclude, globalSetup: 'test/bundlers/builtPackages.ts' } },
      { extends: true, test: { name: 'frameworks', include: FRAMEWORKS, exclude, globalSetup: 'test/frameworks/packedPackages.ts' } },
      { extends: true, test: { name: 'browser', include: BROWSER, exclude, globalSetup: 'test/bundlers/builtPackages.ts' } },
    ],
  },
})
