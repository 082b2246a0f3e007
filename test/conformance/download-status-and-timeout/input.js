uni.downloadFile({ url, timeout: 5000, success: (res) => show(res.statusCode) })
mpx.downloadFile({ url, timeout: 5000, success: (res) => show(res.statusCode) })
