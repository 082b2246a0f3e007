import { alipay } from './hosts/alipay.ts'
import { app } from './hosts/app.ts'
import { baidu } from './hosts/baidu.ts'
import { dingtalk } from './hosts/dingtalk.ts'
import { h5 } from './hosts/h5.ts'
import { harmony } from './hosts/harmony.ts'
import { jd } from './hosts/jd.ts'
import { kuaishou } from './hosts/kuaishou.ts'
import { lark } from './hosts/lark.ts'
import { qq } from './hosts/qq.ts'
import { toutiao } from './hosts/toutiao.ts'
import { weixin } from './hosts/weixin.ts'
import { xhs } from './hosts/xhs.ts'
import type { Host, HostData } from './types.ts'

/** What is known about each host. */
export const hosts: Readonly<Record<Host, HostData>> = {
  weixin,
  alipay,
  toutiao,
  baidu,
  qq,
  kuaishou,
  jd,
  xhs,
  lark,
  dingtalk,
  harmony,
  h5,
  app,
}
