my.uploadFile({ fileType: 'image',
  /* where */ url: base + '/avatar', /* to the profile service */
  // what
  filePath: '/static/face.png', // bundled
  fileName: 'avatar', /* the server's word */
  success: (res) => show(res.data) /* the last one */,
  // success: (res) => log(res),
} /* options end */)
