import { downloadFile as _downloadFile, uniVue3 as _uniVue3, taskOnly as _taskOnly } from '@crossload/runtime/dingtalk';
import { timed as _timed } from '@crossload/runtime/timeout';
import { told as _told } from '@crossload/runtime/status';
_downloadFile({ url, timeout: 5000, success: (res) => show(res.statusCode) }, _timed(_told(_uniVue3), 'downloadFile'))
_downloadFile({ url, timeout: 5000, success: (res) => show(res.statusCode) }, _timed(_told(_taskOnly), 'downloadFile'))
