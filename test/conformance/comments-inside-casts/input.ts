(/** @type {any} */ (uni)).uploadFile(options);
(uni as any /* c */).uploadFile({ url, filePath: 'a.png', name: 'f' });
(/* istanbul ignore next */ uni).uploadFile({ url, filePath: 'a.png', name: 'f' });
(<any> /* all */ uni // of it
).uploadFile({ url, filePath: 'a.png', name: 'f' })
export const send = () => {
  return (/* the one */
    uni! /* that is there */).uploadFile<Answer /* of the server */>({ url, filePath: 'a.png', name: 'f' })
}
export const sendAndWait = () => {
  return (
    // whoever it is
    uni satisfies Uni // it is
  )?. /* or not */ uploadFile?.({ url, filePath: 'a.png', name: 'f' })
}
export const sendTyped = () => (uni /* as */ .uploadFile as /* anything */ any)({ url, filePath: 'a.png', name: 'f', success: options.success })
