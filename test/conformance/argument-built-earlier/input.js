const ask = { url: endpoint, formData: note, complete: close }
if (shots.length === 0) uni.request(ask)
else uni.uploadFile(Object.assign(ask, { files: shots }))
