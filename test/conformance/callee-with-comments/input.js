uni /* the global */ . /* the method */ uploadFile /* the call */ ({ url: endpoint, filePath: 'a.png', name: 'f' })
export const send = () =>
  uni
    // one avatar
    .uploadFile({ url: endpoint, filePath: 'b.png', name: 'f' })
    // its answer
    .then((res) => show(res.data))
