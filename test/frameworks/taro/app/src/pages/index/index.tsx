import { Button, Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { downloadPicture, PHOTO, uploadReceipt } from '../../uploads'

/** Every button is a form of a call, and what came of it is shown below, one line after another. */
export default function Index() {
  const [lines, setLines] = useState<readonly string[]>([])
  const show = (line: string) => setLines((before) => [...before, line])

  const uploadPhoto = () => {
    Taro.uploadFile({ url: 'https://album.example.com/photo', filePath: PHOTO, name: 'photo', success: (res) => show(`photo ${res.data}`) })
  }
  const uploadWithProgress = async () => {
    const task = Taro.uploadFile({ url: 'https://album.example.com/progress', filePath: PHOTO, name: 'photo' })
    task.progress(({ progress }) => show(`at ${progress}`))
    const { statusCode } = await task
    show(`progress ${typeof statusCode} ${statusCode}`)
  }
  const abortUpload = async () => {
    try {
      await Taro.uploadFile({ url: 'https://album.example.com/abort', filePath: PHOTO, name: 'photo' }).abort(() => show('aborts'))
      show('abort came too late')
    } catch {
      show('abort rejected')
    }
  }
  return (
    <View>
      <Button className='photo' onClick={uploadPhoto}>photo</Button>
      <Button className='receipt' onClick={async () => show(`receipt ${await uploadReceipt(PHOTO)}`)}>receipt</Button>
      <Button className='progress' onClick={uploadWithProgress}>progress</Button>
      <Button className='abort' onClick={abortUpload}>abort</Button>
      <Button className='download' onClick={async () => show(`download ${await downloadPicture(show)}`)}>download</Button>
      {lines.map((line, index) => (
        <Text key={index}>{line}</Text>
      ))}
    </View>
  )
}
