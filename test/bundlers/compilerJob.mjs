// Builds with the compiler and the loader that its argument describes; prints the warnings, fails with the errors.
import { rspack } from '@rspack/core'
import webpack from 'webpack'

const { compiler, config } = JSON.parse(process.argv[2])
const running = { webpack, rspack }[compiler](config)
running.run((error, stats) => {
  running.close(() => {
    console.log(error ?? stats.toString())
    process.exitCode = (error ?? stats.hasErrors()) ? 1 : 0
  })
})
