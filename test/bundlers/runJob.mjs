// One build in a process of its own: `node runJob.mjs '<a Job as JSON>'`. Fails as the bundler's command line would.
/** @type {import('./job.ts').Job} */
const job = JSON.parse(process.argv[2])
const { build } = await import(`./configs/${job.bundler}.config.mjs`)
try {
  await build(job)
} catch (error) {
  console.error(error)
  process.exitCode = 1
}
