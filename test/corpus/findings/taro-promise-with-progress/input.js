import Taro from '@tarojs/taro'
const task = Taro.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' })
task.progress((event) => bar(event.progress)) // says unsupported-task-method on dingtalk
task.then((res) => show(JSON.parse(res.data)))
