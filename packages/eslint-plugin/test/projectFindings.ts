/** What any linter has to say about `fixtures/project` for WeChat, Alipay and DingTalk, sorted. `clip.ali.js` stands for `clip.js` in Mpx's Alipay builds. */
export const PROJECT_FINDINGS: readonly string[] = [
  'src/clip.ali.js:1:51 insecure-url: Alipay Mini Program takes https addresses only; a released app fails here. Write `https://`.',
  'src/clip.js:1:51 insecure-url: WeChat Mini Program takes https addresses only; a released app fails here. Write `https://`.',
  'src/page.vue:10:25 insecure-url: Alipay Mini Program takes https addresses only; a released app fails here. Write `https://`.',
  'src/page.vue:13:25 insecure-url: WeChat Mini Program takes https addresses only; a released app fails here. Write `https://`.',
  'src/typed.ts:6:18 missing-option: `name` is missing: WeChat Mini Program rejects the call without it. The same on Alipay Mini Program, DingTalk Mini Program. Give `name`, the form field under which the server finds the file.',
  'src/typed.ts:9:15 forbidden-header: WeChat Mini Program does not let an app set the header `Referer`. The same on Alipay Mini Program. Leave it out, or send it under a name of your own.',
  'src/upload.js:3:25 insecure-url: WeChat Mini Program takes https addresses only; a released app fails here. The same on Alipay Mini Program. Write `https://`.',
  'src/upload.js:3:89 invalid-file-type: Alipay Mini Program takes `image`, `video`, `audio` as `fileType`, not `picture`. The same on DingTalk Mini Program. Write the nearest of them: any kind of file may be sent under it.',
]
