const task = uni.uploadFile({ url: endpoint, ...perCall, name: 'photo', success: (r) => keep(r.data) })
task.onProgressUpdate(({ progress }) => bar(progress))
