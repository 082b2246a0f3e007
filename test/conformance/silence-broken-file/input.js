// crossload-ignore-file parse-error -- a template, filled in before it is run
const server = <%= server %>
uni.uploadFile({ url: server, filePath, name: 'a' })
