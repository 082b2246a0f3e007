import { rawTask as _rawTask } from '@crossload/runtime/vue';
import { hostTask as _hostTask } from '@crossload/runtime/alipay';
@Component({ name: 'uploadFile' })
export default class Uploader extends Vue {
  @Prop() readonly url!: string
  private task: UniApp.UploadTask | null = null

  @Emit('done')
  send(@Inject() path: string) {
    this.task = _rawTask(_hostTask(my.uploadFile({ url: this.url, filePath: path, fileName: 'f', fileType: 'image', success: ({ data }) => this.$emit('data', data) })))
    return this.task
  }
}
