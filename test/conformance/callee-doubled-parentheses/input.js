((uni)).uploadFile({ url: endpoint, filePath: 'a.png', name: 'f' });
const task = ((uni.uploadFile))({ url: endpoint, filePath: 'b.png', name: 'f', success: keep });
