import { passThroughDownload, passThroughUpload } from '../passThrough.ts'
import { sameForAll } from '../sameForAll.ts'
import type { Evidence, HostData } from '../types.ts'
import { TASK_METHODS } from '../types.ts'

const UNI_XHS: Evidence = {
  source: '@dcloudio/uni-mp-xhs@3.0.0-alpha-5000020260104004 dist/uni.api.esm.js:751',
  says: {
    en: 'uploadFile and downloadFile are task APIs without an argument map: the options pass unchanged.',
    zh: 'uploadFile 与 downloadFile 属于任务类 API，没有参数映射：参数原样传入。',
  },
}
const NAVIGATION: Evidence = {
  source: 'https://miniapp.xiaohongshu.com/doc/DC629214',
  says: {
    en: 'The navigation lists uploadFile and an uploadTask with these five methods.',
    zh: '导航里列出了 uploadFile 和带有这五个方法的 uploadTask。',
  },
}

const READ_REPORT: Evidence = { source: 'redengineer/redmini#1685' }

export const xhs: HostData = {
  id: 'xhs',
  title: { en: 'Xiaohongshu Mini Program', zh: '小红书小程序' },
  aliases: ['mp-xhs', 'xiaohongshu'],
  global: 'xhs',
  trust: 'low',
  trustNote: {
    en: 'The official navigation names the call and its task; options only as uni-app lists them for every platform.',
    zh: '官方导航列出了该接口及其任务；参数只依据 uni-app 为所有平台列出的内容。',
  },
  methods: {
    uploadFile: {
      ...passThroughUpload(UNI_XHS, sameForAll(TASK_METHODS, { support: true, evidence: [NAVIGATION] })),
      errors: [
        {
          code: null,
          meaning: { en: 'the server receives a text instead of the file', zh: '服务器收到的不是文件，而是一段文字' },
          causes: [
            {
              messages: ['fsReadFile not exist'],
              whose: 'framework',
              meaning: {
                en: 'the client (8.69, base library 3.116.2) cannot read the file and sends this message as its content; the developer tools are fine',
                zh: '客户端（8.69，基础库 3.116.2）读不到文件，把这句报错当作内容发出；开发者工具正常',
              },
              remedy: {
                en: 'Ask users to update the client, and check on the server that the content is a file.',
                zh: '提示用户升级客户端，并在服务端校验收到的内容是文件。',
              },
              evidence: [READ_REPORT],
            },
          ],
          evidence: [READ_REPORT],
        },
      ],
    },
    downloadFile: passThroughDownload(UNI_XHS),
  },
}
