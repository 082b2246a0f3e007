import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
var __spreadProps = (a, b) => Object.defineProperties(a, Object.getOwnPropertyDescriptors(b));
slot.value = _uploadFile(__spreadProps(__spreadValues({}, cfg), { success: (r) => ok(r) }))
