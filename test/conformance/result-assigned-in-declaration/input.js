const current = (shared = uni.uploadFile({ ...cfg, ...blob, name: blob.key, url, timeout, success: (r) => yes(r), complete: nothing }))
