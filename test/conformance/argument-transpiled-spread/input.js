var __spreadProps = (a, b) => Object.defineProperties(a, Object.getOwnPropertyDescriptors(b));
slot.value = uni.uploadFile(__spreadProps(__spreadValues({}, cfg), { success: (r) => ok(r) }))
