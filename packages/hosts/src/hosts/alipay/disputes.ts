import type { Dispute } from '../../types.ts'
import { PAGE_COPY, PAGE_MAY_2022, PAGE_NOVEMBER_2022, PAGE_SEPTEMBER_2022, RENAME } from './sources.ts'

/* Where the sources on my.uploadFile contradict each other, and how it was decided. */

export const KEY_FIELD: Dispute = {
  claims: [
    { says: { en: 'fileName is required, name is not known.', zh: 'fileName 必填，没有 name。' }, source: PAGE_MAY_2022.source },
    {
      says: { en: 'fileName is required, name is a type error.', zh: 'fileName 必填，写 name 是类型错误。' },
      source: 'mini-types@0.1.7 types/api/network.d.ts:121-167',
    },
    {
      says: { en: 'name is required; the clients take fileName as well.', zh: 'name 必填；客户端也接受 fileName。' },
      source: RENAME.source,
    },
    {
      says: { en: 'name is required; fileName is optional and turned into name.', zh: 'name 必填；fileName 可选，会转换成 name。' },
      source: '@mini-types/my@3.0.14 types/lib.my.d.ts:11378-11405',
    },
  ],
  chosen: {
    en: 'fileName is the required spelling; name is accepted and means the same.',
    zh: '必填的写法是 fileName；name 也接受，含义相同。',
  },
  why: {
    en: 'No source denies fileName, and for clients before 2022-11 it is the only documented spelling.',
    zh: '没有来源否定 fileName，而 2022-11 之前的客户端只有这一种写法见于文档。',
  },
}

export const FILE_TYPE: Dispute = {
  claims: [
    { says: { en: 'Required: image, video or audio.', zh: '必填：image、video 或 audio。' }, source: PAGE_MAY_2022.source },
    {
      says: {
        en: 'Obsolete, need not be given; yet the IDE checks it and takes only the three values.',
        zh: '已废弃，无须传入；但开发者工具仍会校验，且只接受这三个值。',
      },
      source: PAGE_NOVEMBER_2022.source,
    },
    { says: { en: 'Required, any string.', zh: '必填，任意字符串。' }, source: '@mini-types/my@3.0.14 types/lib.my.d.ts:11382-11384' },
    { says: { en: 'Required: one of the three values.', zh: '必填：三个值之一。' }, source: PAGE_COPY.source },
    { says: { en: 'Without it the call fails as an invalid parameter.', zh: '不传时调用报参数无效。' }, source: 'umicro/uView#1210' },
  ],
  chosen: { en: 'Required, one of image, video and audio.', zh: '必填，取 image、video、audio 之一。' },
  why: {
    en: 'One of the three values satisfies every source; leaving it out fails in the IDE, in the typings and in the field reports.',
    zh: '传三个值之一能满足所有来源；不传则在开发者工具、类型定义和实际反馈中都会失败。',
  },
}

export const TIMEOUT: Dispute = {
  claims: [
    { says: { en: '30 s, and it cannot be set.', zh: '30 秒，且无法设置。' }, source: PAGE_MAY_2022.source },
    {
      says: { en: 'An option with the default 60000 and no maximum.', zh: '是一个参数，默认 60000，没有上限。' },
      source: PAGE_SEPTEMBER_2022.source,
    },
    { says: { en: 'An option with the default 60000.', zh: '是一个参数，默认 60000。' }, source: PAGE_NOVEMBER_2022.source },
    {
      says: { en: 'An option from client 10.2.80 and IDE 3.4.3 on.', zh: '自客户端 10.2.80、开发者工具 3.4.3 起是一个参数。' },
      source: PAGE_COPY.source,
    },
    { says: { en: 'No such option.', zh: '没有这个参数。' }, source: '@mini-types/my@3.0.14 types/lib.my.d.ts:11368-11408' },
  ],
  chosen: {
    en: 'An option in milliseconds from client 10.2.80, default 60000.',
    zh: '自客户端 10.2.80 起是一个参数，单位毫秒，默认 60000。',
  },
  why: {
    en: 'Every page since 2022-09 documents it; the typings of 2024-01 lack other documented parts too.',
    zh: '2022-09 以来的每一版文档都有它；2024-01 的类型定义还缺少文档中的其他内容。',
  },
}

export const SAVED_FILES: Dispute = {
  claims: [
    {
      says: { en: 'A path from my.saveFile fails with error 11.', zh: 'my.saveFile 返回的路径会报错误码 11。' },
      source: PAGE_MAY_2022.source,
    },
    {
      says: { en: 'Cached and user files may be sent from client 10.2.70 on.', zh: '自客户端 10.2.70 起可以上传缓存文件和用户文件。' },
      source: 'AlipayDocs/open-docs#1386',
    },
    {
      says: {
        en: 'Cached and user files may be sent from client 10.2.80 and IDE 3.4.3 on.',
        zh: '自客户端 10.2.80、开发者工具 3.4.3 起可以上传缓存文件和用户文件。',
      },
      source: PAGE_COPY.source,
    },
  ],
  chosen: { en: 'Saved files may be sent from client 10.2.80 on.', zh: '自客户端 10.2.80 起可以上传已保存的文件。' },
  why: {
    en: 'It is the later of the two versions, and the pull request that names the earlier one was not merged.',
    zh: '取两个版本中较晚的一个；提到较早版本的那个合并请求没有合入。',
  },
}

export const STATUS_CODE: Dispute = {
  claims: [
    { says: { en: 'A number.', zh: '数字。' }, source: '@mini-types/my@3.0.14 types/lib.my.d.ts:11417' },
    {
      says: { en: 'A string in the IDE.', zh: '在开发者工具中是字符串。' },
      source: 'https://uniapp.dcloud.net.cn/api/request/network-file.html',
    },
    { says: { en: 'A string on the HarmonyOS client.', zh: '在鸿蒙客户端上是字符串。' }, source: 'NervJS/taro#16860' },
  ],
  chosen: { en: 'A number or a string of digits.', zh: '数字，或由数字组成的字符串。' },
  why: {
    en: 'The field reports name the environments in which the documented type is not kept.',
    zh: '实际反馈指出了哪些环境没有遵守文档中的类型。',
  },
}

export const FORM_DATA: Dispute = {
  claims: [
    { says: { en: 'An object.', zh: '对象。' }, source: PAGE_MAY_2022.source },
    { says: { en: 'An object of strings.', zh: '值为字符串的对象。' }, source: PAGE_NOVEMBER_2022.source },
    { says: { en: 'An object of anything.', zh: '值为任意类型的对象。' }, source: '@mini-types/my@3.0.14 types/lib.my.d.ts:11399-11401' },
    { says: { en: 'A boolean value cancels the request.', zh: '布尔值会让请求被取消。' }, source: 'lei-mu/luch-request#151' },
  ],
  chosen: { en: 'An object of strings.', zh: '值为字符串的对象。' },
  why: {
    en: 'Strings satisfy every source, and the report shows what another value can do.',
    zh: '传字符串能满足所有来源，而反馈表明其他类型会出问题。',
  },
}

export const FILE_KINDS: Dispute = {
  claims: [
    { says: { en: 'Images, videos and audio only.', zh: '仅支持图片、视频、音频。' }, source: PAGE_MAY_2022.source },
    {
      says: { en: 'Devices send any kind of file; only the IDE checks fileType.', zh: '真机不限制类型；只有开发者工具校验 fileType。' },
      source: PAGE_NOVEMBER_2022.source,
    },
    { says: { en: 'fileType is for images, videos and audio.', zh: 'fileType 支持图片、视频、音频。' }, source: PAGE_COPY.source },
  ],
  chosen: { en: 'Devices send any kind of file.', zh: '真机可以上传任何类型的文件。' },
  why: {
    en: 'The answer of the newer page is explicit; the copy lists the values of an option.',
    zh: '较新的文档对此有明确回答；副本只是列出了参数的取值。',
  },
}

export const BASE64_DISPUTE: Dispute = {
  claims: [
    { says: { en: 'An image cannot be turned into Base64.', zh: '暂不支持图片转成 Base64。' }, source: PAGE_MAY_2022.source },
    {
      says: { en: 'The app can read the file and turn it into Base64 itself.', zh: '应用可以自行读取文件并转成 Base64。' },
      source: PAGE_NOVEMBER_2022.source,
    },
  ],
  chosen: { en: 'Not by the call; the app can do it.', zh: '接口本身不支持；应用可以自行转换。' },
  why: { en: 'The newer page shows how.', zh: '较新的文档给出了做法。' },
}
