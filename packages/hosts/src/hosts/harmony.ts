import { sameForAll } from '../sameForAll.ts'
import { unknownDomains, unknownSurroundings } from '../unknown.ts'
import type { Evidence, HostData } from '../types.ts'
import { TASK_METHODS } from '../types.ts'

const UPLOAD_PAGE: Evidence = { source: 'https://developer.huawei.com/consumer/cn/doc/atomic-references/apis-upload' }
const DOWNLOAD_PAGE: Evidence = { source: 'https://developer.huawei.com/consumer/cn/doc/atomic-references/apis-download' }
const UNI_INTRODUCTION: Evidence = {
  source: 'https://uniapp.dcloud.net.cn/tutorial/mp-harmony/intro.html',
  says: { en: 'A number in formData makes uploadFile fail.', zh: 'formData 中有数字时 uploadFile 会失败。' },
}

export const harmony: HostData = {
  id: 'harmony',
  title: { en: 'HarmonyOS atomic service (ASCF)', zh: '鸿蒙元服务（ASCF）' },
  aliases: ['mp-harmony', 'ascf', 'has', 'harmony_ascf'],
  global: 'has',
  trust: 'high',
  trustNote: {
    en: 'The official pages; the shape of a failure is not documented, and no typings are on npm.',
    zh: '依据官方文档；文档没有说明失败对象的结构，npm 上也没有类型定义。',
  },
  methods: {
    uploadFile: {
      method: {
        support: { sdk: '1.0.0' },
        note: { en: 'Needs the permission ohos.permission.INTERNET.', zh: '需要 ohos.permission.INTERNET 权限。' },
        evidence: [UPLOAD_PAGE],
      },
      keyOption: 'name',
      filesPerCall: 'one',
      options: {
        url: { support: true, types: ['string'], required: true, evidence: [UPLOAD_PAGE] },
        filePath: {
          support: true,
          types: ['string'],
          required: true,
          note: {
            en: 'An internal:// path, such as a file in the temporary directory of the app.',
            zh: 'internal:// 路径，例如应用临时目录中的文件。',
          },
          evidence: [UPLOAD_PAGE],
        },
        name: { support: true, types: ['string'], required: true, evidence: [UPLOAD_PAGE] },
        header: {
          support: true,
          types: ['object'],
          required: false,
          note: { en: 'Referer cannot be set.', zh: 'Referer 不可设置。' },
          evidence: [UPLOAD_PAGE],
        },
        formData: {
          support: true,
          types: ['object'],
          required: false,
          valueTypes: ['string'],
          otherValuesFail: true,
          note: { en: 'A number makes the call fail.', zh: '值为数字时调用会失败。' },
          evidence: [UPLOAD_PAGE, UNI_INTRODUCTION],
        },
        ...sameForAll(
          [
            'fileName',
            'fileType',
            'files',
            'file',
            'timeout',
            'headers',
            'hideLoading',
            'enableHttp2',
            'enableQuic',
            'enableProfile',
            'useHighPerformanceMode',
          ],
          { support: false, types: null, required: false, evidence: [UPLOAD_PAGE] },
        ),
        ...sameForAll(['success', 'fail', 'complete'], {
          support: true,
          types: ['function'],
          required: false,
          evidence: [UPLOAD_PAGE],
        }),
      },
      returns: { task: { sdk: '1.0.4' }, promise: null, evidence: [UPLOAD_PAGE] },
      task: sameForAll(TASK_METHODS, { support: { sdk: '1.0.4' }, evidence: [UPLOAD_PAGE] }),
      success: {
        data: { support: true, types: ['string'], evidence: [UPLOAD_PAGE] },
        statusCode: { support: true, types: ['number'], evidence: [UPLOAD_PAGE] },
        errMsg: { support: null, types: null, evidence: [UPLOAD_PAGE] },
        ...sameForAll(['header', 'cookies', 'profile'], { support: false, types: null, evidence: [UPLOAD_PAGE] }),
      },
      failure: sameForAll(['errMsg', 'errCode', 'errno', 'errNo', 'error', 'errorMessage'], {
        support: null,
        types: null,
        note: {
          en: 'There are error codes, but the shape of the failure that carries them is not documented.',
          zh: '有错误码，但文档没有说明携带错误码的失败对象是什么结构。',
        },
        evidence: [UPLOAD_PAGE],
      }),
      progress: {
        ...sameForAll(['progress', 'totalBytesSent', 'totalBytesExpectedToSend'], {
          support: true,
          types: ['number'],
          evidence: [UPLOAD_PAGE],
        }),
        ...sameForAll(['totalBytesWritten', 'totalBytesExpectedToWrite'], { support: false, types: null, evidence: [UPLOAD_PAGE] }),
      },
      errors: [
        {
          code: 102,
          meaning: { en: 'the URL is malformed, or filePath is not a user data path', zh: 'url 格式无效，或 filePath 不是用户数据路径' },
          remedy: { en: 'Give an https URL and an internal:// path.', zh: '传入 https 地址与 internal:// 路径。' },
          causes: [
            {
              messages: ['url format is invalid'],
              meaning: { en: 'the URL is malformed', zh: 'url 格式无效' },
              evidence: [UPLOAD_PAGE],
            },
            {
              messages: ['filePath is not user data path'],
              meaning: { en: 'filePath is no path of user data', zh: 'filePath 不是用户数据路径' },
              evidence: [UPLOAD_PAGE],
            },
          ],
          evidence: [UPLOAD_PAGE],
        },
        {
          code: 201,
          meaning: { en: 'permission denied', zh: '权限校验失败' },
          remedy: { en: 'Declare ohos.permission.INTERNET.', zh: '声明 ohos.permission.INTERNET 权限。' },
          causes: [
            {
              messages: ['Permission denied'],
              meaning: {
                en: 'ohos.permission.INTERNET is not declared in module.json5',
                zh: 'module.json5 中没有声明 ohos.permission.INTERNET',
              },
              evidence: [UPLOAD_PAGE],
            },
          ],
          evidence: [UPLOAD_PAGE],
        },
        {
          code: 401,
          meaning: { en: 'a parameter is missing or of the wrong type', zh: '参数缺失或类型错误' },
          remedy: {
            en: 'Check url, filePath and name, and give formData strings only.',
            zh: '检查 url、filePath、name，formData 的值只用字符串。',
          },
          causes: [
            {
              messages: ['Missing mandatory parameters'],
              meaning: { en: 'a required option is missing', zh: '缺少必填参数' },
              evidence: [UPLOAD_PAGE],
            },
            {
              messages: ['Incorrect parameter type', 'should be String instead of Number'],
              meaning: { en: 'a value is of the wrong type, such as a number in formData', zh: '参数类型错误，例如 formData 中有数字' },
              remedy: { en: 'Turn the values of formData into strings.', zh: '把 formData 的值转换成字符串。' },
              evidence: [UPLOAD_PAGE, UNI_INTRODUCTION],
            },
          ],
          evidence: [UPLOAD_PAGE],
        },
        {
          code: 40000301,
          meaning: { en: 'the upload failed', zh: 'uploadFile 执行失败' },
          remedy: {
            en: 'Check that the file still exists and that the network is there, and try again; the log of the device has the code of file management.',
            zh: '检查文件是否仍存在、网络是否可用，然后重试；设备日志中有文件管理错误码。',
          },
          causes: [
            {
              messages: ['uploadFile error'],
              meaning: {
                en: 'the file or the network failed; the codes of file management say more',
                zh: '文件或网络出错，详见文件管理错误码',
              },
              evidence: [UPLOAD_PAGE],
            },
          ],
          evidence: [UPLOAD_PAGE],
        },
      ],
      forbiddenHeaders: [{ name: 'referer', evidence: [UPLOAD_PAGE] }],
      transport: { httpsOnly: true, evidence: [UPLOAD_PAGE] },
      ...unknownSurroundings(UPLOAD_PAGE),
      domains: {
        ...unknownDomains(UPLOAD_PAGE),
        required: true,
        list: { en: '"服务器域名" (server domains)', zh: '服务器域名' },
        place: { en: 'AppGallery Connect, the settings of the service', zh: 'AppGallery Connect 的服务配置' },
        console: 'https://developer.huawei.com/consumer/cn/service/josp/agc/index.html',
      },
      limits: {
        concurrency: { value: null, unit: 'requests', evidence: [UPLOAD_PAGE] },
        fileSize: { value: null, unit: 'bytes', evidence: [UPLOAD_PAGE] },
        timeout: { value: null, unit: 'ms', evidence: [UPLOAD_PAGE] },
      },
    },
    downloadFile: {
      method: {
        support: { sdk: '1.0.0' },
        note: { en: 'Needs the permission ohos.permission.INTERNET.', zh: '需要 ohos.permission.INTERNET 权限。' },
        evidence: [DOWNLOAD_PAGE],
      },
      keyOption: null,
      filesPerCall: 'one',
      options: {
        url: { support: true, types: ['string'], required: true, evidence: [DOWNLOAD_PAGE] },
        header: { support: true, types: ['object'], required: false, evidence: [DOWNLOAD_PAGE] },
        filePath: {
          support: true,
          types: ['string'],
          required: false,
          note: { en: 'Only below internal://files/.', zh: '只能在 internal://files/ 之下。' },
          evidence: [DOWNLOAD_PAGE],
        },
        ...sameForAll(['timeout', 'enableHttp2', 'enableQuic', 'enableProfile'], {
          support: false,
          types: null,
          required: false,
          evidence: [DOWNLOAD_PAGE],
        }),
        ...sameForAll(['success', 'fail', 'complete'], { support: true, types: ['function'], required: false, evidence: [DOWNLOAD_PAGE] }),
      },
      returns: { task: { sdk: '1.0.4' }, promise: null, evidence: [DOWNLOAD_PAGE] },
      task: sameForAll(TASK_METHODS, { support: { sdk: '1.0.4' }, evidence: [DOWNLOAD_PAGE] }),
      success: {
        tempFilePath: {
          support: true,
          types: ['string'],
          onlyWithout: 'filePath',
          note: { en: 'Only without a filePath option.', zh: '仅在没有传 filePath 时返回。' },
          evidence: [DOWNLOAD_PAGE],
        },
        filePath: {
          support: true,
          types: ['string'],
          onlyWith: 'filePath',
          note: { en: 'Only with a filePath option.', zh: '仅在传了 filePath 时返回。' },
          evidence: [DOWNLOAD_PAGE],
        },
        statusCode: { support: true, types: ['number'], evidence: [DOWNLOAD_PAGE] },
        errMsg: { support: null, types: null, evidence: [DOWNLOAD_PAGE] },
        ...sameForAll(['apFilePath', 'header', 'profile', 'fileContent'], { support: false, types: null, evidence: [DOWNLOAD_PAGE] }),
      },
      failure: sameForAll(['errMsg', 'errCode', 'errno', 'errNo', 'error', 'errorMessage'], {
        support: null,
        types: null,
        note: { en: 'The shape of a failure is not documented.', zh: '文档没有说明失败对象的结构。' },
        evidence: [DOWNLOAD_PAGE],
      }),
      progress: {
        ...sameForAll(['progress', 'totalBytesWritten', 'totalBytesExpectedToWrite'], {
          support: true,
          types: ['number'],
          evidence: [DOWNLOAD_PAGE],
        }),
        ...sameForAll(['totalBytesSent', 'totalBytesExpectedToSend'], { support: false, types: null, evidence: [DOWNLOAD_PAGE] }),
      },
      errors: [],
      forbiddenHeaders: null,
      transport: { httpsOnly: true, evidence: [DOWNLOAD_PAGE] },
      ...unknownSurroundings(DOWNLOAD_PAGE),
      domains: {
        ...unknownDomains(DOWNLOAD_PAGE),
        required: true,
        list: { en: '"服务器域名" (server domains)', zh: '服务器域名' },
        place: { en: 'AppGallery Connect, the settings of the service', zh: 'AppGallery Connect 的服务配置' },
        console: 'https://developer.huawei.com/consumer/cn/service/josp/agc/index.html',
      },
      limits: {
        concurrency: { value: null, unit: 'requests', evidence: [DOWNLOAD_PAGE] },
        fileSize: { value: 200 * 1024 * 1024, unit: 'bytes', evidence: [DOWNLOAD_PAGE] },
        timeout: { value: null, unit: 'ms', evidence: [DOWNLOAD_PAGE] },
      },
    },
  },
}
