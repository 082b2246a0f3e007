// Generated from docs/rules by `pnpm rules`. Edit the pages.

export const MESSAGES = {
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
  },
  'interceptor-found': {
    found: {
      message: {
        en: "This interceptor runs for {apis}, so the calls stay the app's own and only their options are adapted.",
        zh: '此拦截器作用于 {apis}，因此保留应用自己的调用，仅适配参数。',
      },
      help: {
        en: 'Set `project: { interceptors: [] }` if it changes nothing that the calls need.',
        zh: '若它不影响这些调用，可设置 `project: { interceptors: [] }`。',
      },
    },
    possible: {
      message: {
        en: "This interceptor may run for {apis}, so the calls stay the app's own and only their options are adapted.",
        zh: '此拦截器可能作用于 {apis}，因此保留应用自己的调用，仅适配参数。',
      },
      help: {
        en: 'Set `project: { interceptors: [] }` if it changes nothing that the calls need.',
        zh: '若它不影响这些调用，可设置 `project: { interceptors: [] }`。',
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
  'kept-call': {
    kept: {
      message: {
        en: '`{api}` is left as it is: {reason}.',
        zh: '`{api}` 保持不变：{reason}。',
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
  },
  'parse-error': {
    syntax: {
      message: {
        en: 'This file does not parse, so it is left as it is: {message}',
        zh: '此文件无法解析，保持不变：{message}',
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
