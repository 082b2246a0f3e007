// `node watch.mjs <mode>`, in an app with the example's webpack.config.mjs: builds at every change, and ends when its input does.
import webpack from 'webpack'
import { configFor } from './webpack.config.mjs'

const compiler = webpack({ ...configFor(process.argv[2]), cache: { type: 'memory' } })

const watching = compiler.watch({ aggregateTimeout: 200 }, (error, stats) => {
  if (error) throw error
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true })
  const messages = (list) => list.map(({ message }) => message)
  const round = { changed: [...(compiler.modifiedFiles ?? [])], errors: messages(errors), warnings: messages(warnings) }
  console.log(`ROUND ${JSON.stringify(round)}`)
})

process.stdin.on('end', () => watching.close(() => compiler.close(() => console.log('STOPPED'))))
process.stdin.resume()
