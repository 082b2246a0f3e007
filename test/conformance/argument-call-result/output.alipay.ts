import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
interface Options { url: string; filePath: string; name: string }

export async function send(job: Job): Promise<string> {
  const { data } = await _uploadFile(_withFormText(buildOptions(job) as Options))
  return data
}
