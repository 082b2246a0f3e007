import { writeFileSync } from 'node:fs'

import { platformsPage } from './page.ts'

const docs = new URL('../../docs/', import.meta.url)

writeFileSync(new URL('platforms.md', docs), platformsPage('en'))
writeFileSync(new URL('platforms.zh-CN.md', docs), platformsPage('zh'))
