/** A host that the demo builds for. */
export interface DemoHost {
  readonly id: 'weixin' | 'alipay' | 'toutiao' | 'dingtalk'
  readonly title: string
  /**
   * Does an upload give a task, with `abort` and progress? DingTalk's gives a promise only (open.dingtalk.com, page of `uploadFile`), so
   * nothing can stop it there, whatever the app asks for.
   */
  readonly givesTask: boolean
}

export const DEMO_HOSTS: readonly DemoHost[] = [
  { id: 'weixin', title: 'WeChat', givesTask: true },
  { id: 'alipay', title: 'Alipay', givesTask: true },
  { id: 'toutiao', title: 'Douyin', givesTask: true },
  { id: 'dingtalk', title: 'DingTalk', givesTask: false },
]
