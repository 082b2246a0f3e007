declare const plus: { readonly nativeUI: { toast(text: unknown): void } }
export function send(path: string) {
  uni.uploadFile({
    url: 'https://api.example.cn/up', filePath: path, name: 'file',
    success: (res: { data: string }) => plus.nativeUI.toast(res.data),
    fail: (e: { errMsg: string; message?: string }) => plus.nativeUI.toast(e.message), // says callback-field on app
  })
}
