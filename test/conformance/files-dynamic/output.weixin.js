import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
_uploadFile({ url, files: shots.map(({ path }) => ({ name: 'shot', uri: path })), success: () => done() })
export const send = (files) => _uploadFile({ url, files })
