@Component({ name: 'uploadFile' })
export default class Uploader extends Vue {
  @Prop() readonly url!: string
  private task: UniApp.UploadTask | null = null

  @Emit('done')
  send(@Inject() path: string) {
    this.task = uni.uploadFile({ url: this.url, filePath: path, name: 'f', fileType: 'image', success: ({ data }) => this.$emit('data', data) })
    return this.task
  }
}
