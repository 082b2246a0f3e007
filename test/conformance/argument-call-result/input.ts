interface Options { url: string; filePath: string; name: string }

export async function send(job: Job): Promise<string> {
  const { data } = await uni.uploadFile(buildOptions(job) as Options)
  return data
}
