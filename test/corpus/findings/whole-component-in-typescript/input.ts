import { ref } from 'vue'

interface Answer {
  readonly code: number
  readonly url: string
}

const avatar = ref('')

export async function change(): Promise<void> {
  const { tempFilePaths } = await uni.chooseImage({ count: 1 })
  const res = await uni.uploadFile({ url: 'https://api.example.cn/up', filePath: tempFilePaths[0]!, name: 'avatar' })
  const answer = JSON.parse(res.data) as Answer
  if (answer.code === 0) avatar.value = answer.url
}
