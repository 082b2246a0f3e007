wx.uploadFile({
  /* where */ url: base + '/avatar', /* to the profile service */
  // what
  filePath: '/static/face.png', // bundled
  name: 'avatar', /* the server's word */
  success: (res) => show(res.data) /* the last one */,
  // success: (res) => log(res),
} /* options end */)
