const before = 1
answer.value = (await uni.uploadFile(cfg as never)) as Answer;
(uni as any).uploadFile({ url, filePath, name: 'p', success: (r: any) => show(r.data) })
