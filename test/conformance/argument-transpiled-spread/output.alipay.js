import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
import { rawTask as _rawTask } from '@crossload/runtime/vue';
var __spreadProps = (a, b) => Object.defineProperties(a, Object.getOwnPropertyDescriptors(b));
slot.value = _rawTask(_uploadFile(_withFormText(__spreadProps(__spreadValues({}, cfg), { success: (r) => ok(r) }))))
