// Generated from docs/rules by `pnpm rules`. Edit the pages.

export const MESSAGES = {
  'callback-field': {
    never: {
      message: {
        en: '{host} does not give `{field}` here; it is `undefined`.',
        zh: '{host}在此不返回 `{field}`，读到的是 `undefined`。',
      },
      help: {
        en: 'Write a default, or read what every host gives.',
        zh: '请提供默认值，或改读各宿主都有的字段。',
      },
    },
    'only-with': {
      message: {
        en: '{host} gives `{field}` only to a call with the option `{option}`, which this one does not have; it is `undefined`.',
        zh: '{host}只有在传了 `{option}` 时才返回 `{field}`，而此处没有传，读到的是 `undefined`。',
      },
      help: {
        en: 'Read `tempFilePath`, or give the option.',
        zh: '请改读 `tempFilePath`，或传入该参数。',
      },
    },
    'only-without': {
      message: {
        en: '{host} does not give `{field}` to a call with the option `{option}`; it is `undefined`.',
        zh: '传了 `{option}` 时，{host}不返回 `{field}`，读到的是 `undefined`。',
      },
      help: {
        en: 'Read `{instead}`: the file lies where the option says.',
        zh: '请改读 `{instead}`：文件就在该参数所指的位置。',
      },
    },
    unknown: {
      message: {
        en: 'No source says whether {host} gives `{field}` here.',
        zh: '没有资料说明{host}在此是否返回 `{field}`。',
      },
      help: {
        en: 'Write a default.',
        zh: '请提供默认值。',
      },
    },
    later: {
      message: {
        en: '{host} gives `{field}` here since {since}; the oldest version that you support is {oldest}.',
        zh: '{host}自{since}起返回 `{field}`，而你支持的最低版本是 {oldest}。',
      },
      help: {
        en: 'Raise `minVersions.{id}`, or write a default.',
        zh: '提高 `minVersions.{id}`，或提供默认值。',
      },
    },
    nobody: {
      message: {
        en: 'No host gives `{field}` here; it is `undefined`.',
        zh: '没有宿主在此返回 `{field}`，读到的是 `undefined`。',
      },
      help: {
        en: 'Did you mean `{meant}`?',
        zh: '是否想写 `{meant}`？',
      },
      fix: {
        en: 'Read `{meant}`.',
        zh: '改读 `{meant}`。',
      },
    },
  },
  'conflicting-options': {
    'two-keys': {
      message: {
        en: '`name` and `fileName` both name the form field; `{winner}` counts, as in {source}.',
        zh: '`name` 与 `fileName` 都表示表单字段名，以 `{winner}` 为准（与 {source} 一致）。',
      },
      fix: {
        en: 'Remove `{loser}`.',
        zh: '删除 `{loser}`。',
      },
    },
    'files-and-path': {
      message: {
        en: '`filePath` does not count when `files` holds a file.',
        zh: '`files` 不为空时，`filePath` 不生效。',
      },
      fix: {
        en: 'Remove `filePath`.',
        zh: '删除 `filePath`。',
      },
    },
  },
  'file-type-inferred': {
    'by-extension': {
      message: {
        en: "{host} demands `fileType`: `{value}` was filled in, by the path's extension.",
        zh: '{host}要求 `fileType`：已填入 `{value}`，依据路径扩展名。',
      },
      help: {
        en: 'Write `fileType` yourself where this is wrong.',
        zh: '如判断有误，请自行写明 `fileType`。',
      },
    },
    'by-chooser': {
      message: {
        en: '{host} demands `fileType`: `{value}` was filled in, because the path comes from `{chooser}`.',
        zh: '{host}要求 `fileType`：已填入 `{value}`，因为路径来自 `{chooser}`。',
      },
      help: {
        en: 'Write `fileType` yourself where this is wrong.',
        zh: '如判断有误，请自行写明 `fileType`。',
      },
    },
    fallback: {
      message: {
        en: '{host} demands `fileType`: `{value}` was filled in, because the path tells nothing.',
        zh: '{host}要求 `fileType`：已填入 `{value}`，因为路径无法说明类型。',
      },
      help: {
        en: 'Write `fileType` yourself where this is wrong.',
        zh: '如判断有误，请自行写明 `fileType`。',
      },
    },
    'at-run-time': {
      message: {
        en: "{host} demands `fileType`: it is read off the path's extension when the app runs, else `{value}`.",
        zh: '{host}要求 `fileType`：运行时根据路径扩展名判断，无法判断时用 `{value}`。',
      },
      help: {
        en: 'Write `fileType` yourself where this is wrong.',
        zh: '如判断有误，请自行写明 `fileType`。',
      },
    },
  },
  'files-split': {
    split: {
      message: {
        en: '{host} takes one file a call: `files` becomes one request after another, behind one task.',
        zh: '{host}每次调用只接受一个文件：`files` 会依次上传，并由同一个任务对象管理。',
      },
      help: {
        en: 'The server gets one request a file; make sure that it does not wait for all of them in one.',
        zh: '服务端会收到多个请求，每个请求一个文件，请确认它不要求一次收齐。',
      },
    },
    'split-unknown': {
      message: {
        en: 'No source says whether {host} takes several files a call: `files` becomes one request after another, behind one task.',
        zh: '没有资料说明{host}每次调用能否接受多个文件：`files` 会依次上传，并由同一个任务对象管理。',
      },
      help: {
        en: 'The server gets one request a file; make sure that it does not wait for all of them in one.',
        zh: '服务端会收到多个请求，每个请求一个文件，请确认它不要求一次收齐。',
      },
    },
  },
  'forbidden-header': {
    forbidden: {
      message: {
        en: '{host} does not let an app set the header `{header}`.',
        zh: '{host}不允许应用设置请求头 `{header}`。',
      },
      help: {
        en: 'Leave it out, or send it under a name of your own.',
        zh: '请删除，或改用自定义的请求头名称。',
      },
      fix: {
        en: 'Remove the header `{header}`.',
        zh: '删除请求头 `{header}`。',
      },
    },
    'breaks-body': {
      message: {
        en: 'On {host} an own `{header}` replaces the one with the multipart boundary, and no server can read the body.',
        zh: '在{host}上自行设置 `{header}` 会覆盖带 multipart 边界的请求头，服务端将无法解析请求体。',
      },
      help: {
        en: 'Leave it out: the browser writes it.',
        zh: '请删除，浏览器会自动填写。',
      },
      fix: {
        en: 'Remove the header `{header}`.',
        zh: '删除请求头 `{header}`。',
      },
    },
    'line-break': {
      message: {
        en: 'The value of the header `{header}` has a line break in it, which no request can carry.',
        zh: '请求头 `{header}` 的值含有换行，任何请求都无法携带。',
      },
      help: {
        en: 'Take the line break out, or send the value in `formData`.',
        zh: '请去掉换行，或改用 `formData` 传递。',
      },
    },
    'beyond-latin': {
      message: {
        en: 'The value of the header `{header}` has characters beyond Latin-1, which a header cannot carry: the call fails, or other bytes arrive.',
        zh: '请求头 `{header}` 的值含有 Latin-1 以外的字符，请求头无法携带：调用会失败，或服务端收到乱码。',
      },
      help: {
        en: 'Write `encodeURIComponent(…)`, or send the value in `formData`.',
        zh: '请使用 `encodeURIComponent(…)`，或改用 `formData` 传递。',
      },
    },
  },
  'form-data-type': {
    'only-strings': {
      message: {
        en: '{host} takes only strings in `formData`, and `{key}` is {given}.',
        zh: '{host}的 `formData` 只接受字符串，而 `{key}` 是{given}。',
      },
      help: {
        en: 'Write `String(…)`, or `JSON.stringify(…)` for objects.',
        zh: '请使用 `String(…)`，对象请使用 `JSON.stringify(…)`。',
      },
    },
    'sent-as-json': {
      message: {
        en: '`{key}` in `formData` is {given}. {host} takes only text, so its JSON text is sent; other hosts may send `[object Object]`.',
        zh: '`formData` 中的 `{key}` 是{given}。{host}只接受文本，因此会以 JSON 文本发送；其他宿主可能发送 `[object Object]`。',
      },
      help: {
        en: 'Write `JSON.stringify(…)`, so that every host sends the same.',
        zh: '请使用 `JSON.stringify(…)`，让各宿主发送的内容一致。',
      },
    },
    'left-out': {
      message: {
        en: '`{key}` in `formData` is `undefined` and is not sent here; the web and apps send the text "undefined".',
        zh: '`formData` 中的 `{key}` 是 `undefined`，在此不会发送；而 H5 和 App 会发送文本 "undefined"。',
      },
      help: {
        en: 'Leave the field out, or give it a text.',
        zh: '请去掉该字段，或给出一个文本。',
      },
    },
    'perhaps-strings': {
      message: {
        en: 'The typings of {host} take only strings in `formData`, and `{key}` is {given}; its page does not say so.',
        zh: '{host}的类型声明要求 `formData` 只含字符串，而 `{key}` 是{given}；其文档没有这样写。',
      },
      help: {
        en: '`String(…)` is right by both.',
        zh: '使用 `String(…)` 两者都符合。',
      },
    },
  },
  'insecure-url': {
    'plain-http': {
      message: {
        en: '{host} takes https addresses only; a released app fails here.',
        zh: '{host}只接受 https 地址，正式版在此会失败。',
      },
      help: {
        en: 'Write `https://`.',
        zh: '请改为 `https://`。',
      },
      fix: {
        en: 'Write `https://`.',
        zh: '改为 `https://`。',
      },
    },
    'through-a-name': {
      message: {
        en: '{host} takes https addresses only, and this address may begin with `{address}`; a released app fails then.',
        zh: '{host}只接受 https 地址，而该地址可能以 `{address}` 开头，正式版届时会失败。',
      },
      help: {
        en: 'Write `https://` where the address is defined.',
        zh: '请在定义该地址处改为 `https://`。',
      },
    },
    elsewhere: {
      message: {
        en: '{host} takes https addresses only, and this address may begin with `{address}`, which {from} defines; a released app fails then.',
        zh: '{host}只接受 https 地址，而该地址可能以 `{address}` 开头（定义于 {from}），正式版届时会失败。',
      },
      help: {
        en: 'Write `https://` there.',
        zh: '请在该处改为 `https://`。',
      },
    },
    developers: {
      message: {
        en: '{host} takes https addresses only; `{address}` works in developer tools and test builds alone.',
        zh: '{host}只接受 https 地址；`{address}` 仅在开发者工具与测试版中可用。',
      },
    },
  },
  'interceptor-found': {
    found: {
      message: {
        en: "This interceptor runs for {apis}, so the calls stay the app's own, and only their options and results are adapted.",
        zh: '此拦截器作用于 {apis}，因此保留应用自己的调用，仅适配参数与结果。',
      },
      help: {
        en: 'Set `project: { interceptors: [] }` if it changes nothing that the calls need.',
        zh: '若它不影响这些调用，可设置 `project: { interceptors: [] }`。',
      },
    },
    returned: {
      message: {
        en: "This interceptor changes what {apis} gives where no callback is given, so these calls stay the app's own; calls with a callback are rewritten.",
        zh: '此拦截器改变 {apis} 不带回调时的返回值，因此保留这些调用；带回调的调用照常改写。',
      },
      help: {
        en: 'Set `project: { interceptors: [] }` if it changes nothing that the calls need.',
        zh: '若它不影响这些调用，可设置 `project: { interceptors: [] }`。',
      },
    },
    unwraps: {
      message: {
        en: 'This interceptor makes promises of {apis} give the result itself instead of `[err, res]`, and rewritten calls do the same.',
        zh: '此拦截器使 {apis} 的 Promise 直接返回结果，而不是 `[err, res]`；改写后的调用效果相同。',
      },
    },
    possible: {
      message: {
        en: "This interceptor may run for {apis}, so the calls stay the app's own, and only their options and results are adapted.",
        zh: '此拦截器可能作用于 {apis}，因此保留应用自己的调用，仅适配参数与结果。',
      },
      help: {
        en: 'Set `project: { interceptors: [] }` if it changes nothing that the calls need.',
        zh: '若它不影响这些调用，可设置 `project: { interceptors: [] }`。',
      },
    },
  },
  'internal-error': {
    failed: {
      message: {
        en: 'crossload failed on this file, so it is left as it is: {error}',
        zh: 'crossload 处理此文件时内部出错，文件保持不变：{error}',
      },
      help: {
        en: 'Please report it at https://github.com/crossload/crossload/issues with this message, the file, the host and the version of crossload.',
        zh: '请到 https://github.com/crossload/crossload/issues 反馈，并附上此消息、该文件、目标宿主以及 crossload 的版本。',
      },
    },
    'too-deep': {
      message: {
        en: 'This file nests too deep to be read, so it is left as it is.',
        zh: '此文件嵌套过深，无法读取，保持不变。',
      },
      help: {
        en: 'Divide what nests or chains thousands of levels; if no code in it does, please report it at https://github.com/crossload/crossload/issues.',
        zh: '请拆分嵌套或链式调用达数千层的代码；如果文件中没有这样的代码，请到 https://github.com/crossload/crossload/issues 反馈。',
      },
    },
    map: {
      message: {
        en: 'A source map of this file cannot be followed, so it is left out: {error}',
        zh: '此文件的 source map 无法解析，已忽略：{error}',
      },
      help: {
        en: 'Calls are rewritten all the same; maps lead to the text that crossload was given. Look at the step of the build that made the map.',
        zh: '调用仍会照常改写，生成的 source map 只指向 crossload 收到的代码。请检查生成该 map 的构建步骤。',
      },
    },
  },
  'invalid-file-type': {
    'not-a-value': {
      message: {
        en: '{host} takes {values} as `fileType`, not `{given}`.',
        zh: '{host}的 `fileType` 只接受 {values}，不接受 `{given}`。',
      },
      help: {
        en: 'Write the nearest of them: any kind of file may be sent under it.',
        zh: '请改用其中最接近的值，任何文件都可以用它上传。',
      },
      fix: {
        en: 'Write `{value}`.',
        zh: '改为 `{value}`。',
      },
    },
  },
  'invalid-option-value': {
    'wrong-type': {
      message: {
        en: '{host} takes {types} for `{option}`, not {given}.',
        zh: '{host}的 `{option}` 应为{types}，而不是{given}。',
      },
    },
    'empty-url': {
      message: {
        en: '`url` is empty: {host} rejects the call.',
        zh: '`url` 为空，{host}会拒绝这次调用。',
      },
    },
    'relative-url': {
      message: {
        en: '`url` has no server in it, and {host} has no page whose server could be meant: the call fails.',
        zh: '`url` 中没有域名，而{host}没有可作为基准的页面地址，调用会失败。',
      },
      help: {
        en: 'Write the whole address, beginning with `https://`.',
        zh: '请写以 `https://` 开头的完整地址。',
      },
    },
    'empty-name': {
      message: {
        en: '`{option}` is empty: no server finds the file in the form.',
        zh: '`{option}` 为空，服务端无法在表单中找到该文件。',
      },
      help: {
        en: 'Give the form field under which the server looks for the file.',
        zh: '请填写服务端读取文件所用的表单字段名。',
      },
    },
  },
  'kept-call': {
    kept: {
      message: {
        en: '`{api}` is left as it is: {reason}.',
        zh: '`{api}` 保持不变：{reason}。',
      },
    },
  },
  'lost-file': {
    needs: {
      message: {
        en: 'On {host} `{option}` without `{needs}` is sent, and the call fails all the same.',
        zh: '在{host}上只传 `{option}` 而不传 `{needs}`，文件虽会发送，调用仍会失败。',
      },
      help: {
        en: 'Give `{needs}` as well.',
        zh: '请同时传入 `{needs}`。',
      },
    },
    'equal-names': {
      message: {
        en: 'On {host} only one of several files with the name `{name}` arrives.',
        zh: '在{host}上，多个文件的 name 同为 `{name}` 时只会到达一个。',
      },
      help: {
        en: 'Give each file a name of its own.',
        zh: '请为每个文件使用不同的 name。',
      },
    },
  },
  'minified-code': {
    minified: {
      message: {
        en: 'This code is minified: its calls ({count}) are not checked.',
        zh: '这段代码已压缩，其中的调用（{count} 处）不做检查。',
      },
    },
    bundle: {
      message: {
        en: "This code is a library's bundle: its calls ({count}) are not checked.",
        zh: '这段代码是打包好的第三方库，其中的调用（{count} 处）不做检查。',
      },
    },
  },
  'missing-option': {
    missing: {
      message: {
        en: '`{option}` is missing: {host} rejects the call without it.',
        zh: '缺少 `{option}`：{host}会拒绝这次调用。',
      },
    },
    'missing-key': {
      message: {
        en: '`name` is missing: {host} rejects the call without it.',
        zh: '缺少 `name`：{host}会拒绝这次调用。',
      },
      help: {
        en: 'Give `name`, the form field under which the server finds the file.',
        zh: '请提供 `name`，即服务端读取文件所用的表单字段名。',
      },
    },
    'no-options': {
      message: {
        en: 'The call has no options: {host} rejects it.',
        zh: '调用没有传入任何参数，{host}会拒绝。',
      },
      help: {
        en: 'Give an object with the options.',
        zh: '请传入参数对象。',
      },
    },
  },
  'option-dropped': {
    dropped: {
      message: {
        en: '{host} has no option like `{option}`: it is left out there, and the host decides by itself.',
        zh: '{host}没有 `{option}` 这类参数，调用时会去掉它，由宿主自行决定。',
      },
    },
  },
  'parse-error': {
    syntax: {
      message: {
        en: 'This file does not parse, so it is left as it is: {message}',
        zh: '此文件无法解析，保持不变：{message}',
      },
    },
  },
  'promise-shape': {
    unwrapped: {
      message: {
        en: 'An interceptor of this app makes the promise give the result itself, not `[err, res]`.',
        zh: '本应用的拦截器使该 Promise 直接返回结果，而不是 `[err, res]`。',
      },
      help: {
        en: 'Take the result as it is and catch the failure.',
        zh: '请直接使用结果并捕获异常。',
      },
    },
    'no-pair': {
      message: {
        en: 'In Vue 3 the promise gives the result itself, not `[err, res]`.',
        zh: 'Vue 3 中该 Promise 直接返回结果，而不是 `[err, res]`。',
      },
      help: {
        en: 'Take the result as it is and catch the failure, or set `project.vue` to 2 if this is a Vue 2 app.',
        zh: '请直接使用结果并捕获异常；如果是 Vue 2 项目，请将 `project.vue` 设为 2。',
      },
      fix: {
        en: 'Take the result as `{name}`.',
        zh: '直接用 `{name}` 接收结果。',
      },
    },
    'never-a-pair': {
      message: {
        en: 'The promise of {source} gives the result itself, not `[err, res]`.',
        zh: '{source} 的 Promise 直接返回结果，而不是 `[err, res]`。',
      },
      help: {
        en: 'Take the result as it is, and catch the failure.',
        zh: '请直接使用结果，并捕获异常。',
      },
    },
    pair: {
      message: {
        en: 'In Vue 2 the promise gives `[err, res]`, which has no `{field}`.',
        zh: 'Vue 2 中该 Promise 返回 `[err, res]`，其中没有 `{field}`。',
      },
      help: {
        en: 'Write `const [err, res] = await …`, or set `project.vue` to 3 if this is a Vue 3 app.',
        zh: '请写成 `const [err, res] = await …`；如果是 Vue 3 项目，请将 `project.vue` 设为 3。',
      },
      fix: {
        en: 'Take the second of the pair as `{name}`.',
        zh: '用 `{name}` 接收数组的第二项。',
      },
    },
    task: {
      message: {
        en: 'A callback is given, so the call gives a task, and no promise to wait for.',
        zh: '传入了回调函数，因此调用返回任务对象，而不是可等待的 Promise。',
      },
      help: {
        en: 'Leave out either the callbacks or the waiting.',
        zh: '请去掉回调函数，或不要等待返回值。',
      },
    },
    'never-a-promise': {
      message: {
        en: '{api} gives a task here, and no promise to wait for.',
        zh: '这里的 {api} 返回任务对象，而不是可等待的 Promise。',
      },
      help: {
        en: "Install Mpx's API proxy with `usePromise: true` and call `mpx.…`, or pass callbacks.",
        zh: '请在安装 Mpx 的 API 代理时设置 `usePromise: true` 并通过 `mpx.…` 调用，或传入回调函数。',
      },
    },
    'no-task': {
      message: {
        en: 'What was waited for is the result; `{method}` is a method of the task, which the call itself returns.',
        zh: '等待得到的是结果；`{method}` 是任务对象的方法，任务对象由调用本身返回。',
      },
      help: {
        en: 'Keep what the call returns, call `{method}` on it, then wait for it.',
        zh: '请先保存调用的返回值并在其上调用 `{method}`，然后再等待。',
      },
    },
    'never-rejects': {
      message: {
        en: 'In Vue 2 the promise never rejects: a failure comes as `err` of `[err, res]`.',
        zh: 'Vue 2 中该 Promise 不会 reject：失败时 `[err, res]` 中的 `err` 有值。',
      },
      help: {
        en: 'Look at `err`: `const [err, res] = await …`, `if (err) …`.',
        zh: '请检查 `err`：`const [err, res] = await …`，`if (err) …`。',
      },
    },
  },
  'result-type': {
    'text-as-object': {
      message: {
        en: '`{field}` is text here, as the server sent it, and has no `{name}`.',
        zh: '这里的 `{field}` 是服务器返回的字符串，没有 `{name}` 属性。',
      },
      help: {
        en: 'Parse it first: `JSON.parse(res.{field})`.',
        zh: '请先解析：`JSON.parse(res.{field})`。',
      },
      fix: {
        en: 'Parse it with `JSON.parse`.',
        zh: '用 `JSON.parse` 解析。',
      },
    },
    'object-as-text': {
      message: {
        en: 'The result is an object; `JSON.parse` of it throws.',
        zh: '返回结果是对象，对其调用 `JSON.parse` 会抛出异常。',
      },
      help: {
        en: "Parse the server's answer instead: `JSON.parse(res.data)`.",
        zh: '请解析服务器的返回内容：`JSON.parse(res.data)`。',
      },
    },
    'number-as-text': {
      message: {
        en: "`{field}` is a number, so it never equals the text `'{value}'`.",
        zh: "`{field}` 是数字，永远不会全等于字符串 `'{value}'`。",
      },
      help: {
        en: 'Compare with the number.',
        zh: '请与数字比较。',
      },
      fix: {
        en: 'Compare with {value}.',
        zh: '改为与 {value} 比较。',
      },
    },
  },
  'saved-file-path': {
    never: {
      message: {
        en: '{host} does not send files that were saved with `saveFile`.',
        zh: '{host}不能上传通过 `saveFile` 保存的文件。',
      },
      help: {
        en: 'Send the temporary file instead.',
        zh: '请改为上传临时文件。',
      },
    },
    later: {
      message: {
        en: '{host} sends files that were saved with `saveFile` since {since}; the oldest version that you support is {oldest}.',
        zh: '{host}自{since}起可以上传通过 `saveFile` 保存的文件，而你支持的最低版本是 {oldest}。',
      },
      help: {
        en: 'Send the temporary file instead, or raise `minVersions.{id}`.',
        zh: '请改为上传临时文件，或提高 `minVersions.{id}`。',
      },
    },
  },
  'timeout-range': {
    'too-short': {
      message: {
        en: '`timeout` counts milliseconds, and {value} ms is too short for a file.',
        zh: '`timeout` 的单位是毫秒，{value} 毫秒不足以传输文件。',
      },
      help: {
        en: 'Write {milliseconds} if seconds were meant.',
        zh: '如果本意是秒，请写 {milliseconds}。',
      },
      fix: {
        en: 'Write {milliseconds}.',
        zh: '改为 {milliseconds}。',
      },
    },
    'too-long': {
      message: {
        en: '{host} gives up after {max} ms at the latest, whatever `timeout` says.',
        zh: '{host}的超时上限为 {max} 毫秒，`timeout` 再大也无效。',
      },
    },
    'too-long-perhaps': {
      message: {
        en: '{host} may give up after {max} ms: an older page names that maximum, and newer ones name none.',
        zh: '{host}可能在 {max} 毫秒后超时：旧版文档写明该上限，新版文档没有写。',
      },
    },
  },
  'unknown-error': {
    code: {
      message: {
        en: '{host} lists no error {code} for this call, and neither does any other host.',
        zh: '{host}没有为此调用列出错误码 {code}，其他宿主也没有。',
      },
      help: {
        en: '`crossload explain` lists the codes of a host.',
        zh: '可用 `crossload explain` 查看宿主的错误码。',
      },
    },
    message: {
      message: {
        en: "`errMsg` begins with `{method}:`, so it never equals `'{text}'`.",
        zh: "`errMsg` 以 `{method}:` 开头，永远不会全等于 `'{text}'`。",
      },
      help: {
        en: "Compare with what it begins with: `errMsg.startsWith('{method}:fail')`.",
        zh: "请比较开头：`errMsg.startsWith('{method}:fail')`。",
      },
      fix: {
        en: 'Ask whether it begins with `{begins}`.',
        zh: '改为判断是否以 `{begins}` 开头。',
      },
    },
  },
  'unsupported-option': {
    never: {
      message: {
        en: '{host} does not take `{option}`; it has no effect there.',
        zh: '{host}不支持 `{option}`，设置后无效。',
      },
      fix: {
        en: 'Remove `{option}`.',
        zh: '删除 `{option}`。',
      },
    },
    unknown: {
      message: {
        en: 'No source says whether {host} takes `{option}`; it is passed on as it is.',
        zh: '没有资料说明{host}是否支持 `{option}`，将原样传入。',
      },
    },
    later: {
      message: {
        en: '{host} takes `{option}` since {since}; the oldest version that you support is {oldest}.',
        zh: '{host}自{since}起支持 `{option}`，而你支持的最低版本是 {oldest}。',
      },
      help: {
        en: 'Raise `minVersions.{id}`, or expect `{option}` to be ignored on older versions.',
        zh: '提高 `minVersions.{id}`，否则旧版本会忽略 `{option}`。',
      },
    },
    mistaken: {
      message: {
        en: '{host} has no option `{option}`; `{meant}` was meant.',
        zh: '{host}没有 `{option}` 参数，写了也无效；应为 `{meant}`。',
      },
      help: {
        en: 'Write `{meant}`.',
        zh: '请改为 `{meant}`。',
      },
      fix: {
        en: 'Write `{meant}` for `{option}`.',
        zh: '将 `{option}` 改为 `{meant}`。',
      },
    },
    nobody: {
      message: {
        en: '{host} has no option `{option}`; it has no effect.',
        zh: '{host}没有 `{option}` 参数，写了也无效。',
      },
      fix: {
        en: 'Remove `{option}`.',
        zh: '删除 `{option}`。',
      },
    },
  },
  'unsupported-task-method': {
    never: {
      message: {
        en: 'The task of {host} has no `{method}`.',
        zh: '{host}的任务对象没有 `{method}`。',
      },
      help: {
        en: 'Do without it there, or call it behind `?.`.',
        zh: '请在该宿主上避免使用，或用 `?.` 调用。',
      },
    },
    unknown: {
      message: {
        en: 'No source says whether the task of {host} has `{method}`.',
        zh: '没有资料说明{host}的任务对象是否有 `{method}`。',
      },
    },
    later: {
      message: {
        en: 'The task of {host} has `{method}` since {since}; the oldest version that you support is {oldest}.',
        zh: '{host}的任务对象自{since}起有 `{method}`，而你支持的最低版本是 {oldest}。',
      },
      help: {
        en: 'Raise `minVersions.{id}`, or call it behind `?.`.',
        zh: '提高 `minVersions.{id}`，或用 `?.` 调用。',
      },
    },
  },
  'unused-ignore': {
    unused: {
      message: {
        en: '`{directive}` silences nothing here, on any host.',
        zh: '此处的 `{directive}` 在任何宿主上都没有可忽略的内容。',
      },
      help: {
        en: 'Remove it, or put it right above the line that the finding names.',
        zh: '请删除，或移到提示所指那一行的正上方。',
      },
    },
    'unused-rule': {
      message: {
        en: 'There is nothing of `{rule}` to silence here, on any host.',
        zh: '此处在任何宿主上都没有可忽略的 `{rule}`。',
      },
      help: {
        en: 'Remove its name, or put the comment right above the line that the finding names.',
        zh: '请删除该规则名，或把注释移到提示所指那一行的正上方。',
      },
    },
    'unknown-rule': {
      message: {
        en: 'There is no rule `{rule}`, so this silences nothing.',
        zh: '没有名为 `{rule}` 的规则，此注释不起作用。',
      },
      help: {
        en: 'Rules are divided by commas, and a reason stands behind `--`.',
        zh: '规则名之间用逗号分隔，原因写在 `--` 之后。',
      },
    },
    'unknown-comment': {
      message: {
        en: '`{directive}` is no comment that crossload knows.',
        zh: 'crossload 不认识注释 `{directive}`。',
      },
      help: {
        en: 'Write `crossload-ignore-next-line`, `crossload-ignore-line` or `crossload-ignore-file`.',
        zh: '请使用 `crossload-ignore-next-line`、`crossload-ignore-line` 或 `crossload-ignore-file`。',
      },
    },
  },
} as const
