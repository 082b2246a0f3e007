import { Button, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { uploadReceipt } from '../../uploads'

export default function Index() {
  const uploadPhoto = () => {
    Taro.uploadFile({ url: 'https://album.example.com/page', filePath: 'tmp/photo.png', name: 'photo', success: (res) => console.log(res.data) })
  }
  return (
    <View>
      <Button onClick={uploadPhoto}>photo</Button>
      <Button onClick={() => uploadReceipt('tmp/receipt.png')}>receipt</Button>
    </View>
  )
}
