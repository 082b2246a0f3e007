import { rawTask as _rawTask } from '@crossload/runtime/vue';
@Component({ name: 'uploadFile' })
export default class Uploader extends Vue {
  @Prop() readonly url!: string
  private task: UniApp.UploadTask | null = null

  @Emit('done')
  send(@Inject() path: string) {
    this.task = _rawTask(wx.uploadFile({ url: this.url, filePath: path, name: 'f', success: ({ data }) => this.$emit('data', data) }))
    return this.task
  }
}
