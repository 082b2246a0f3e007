import MpxWebpackPlugin from '@mpxjs/webpack-plugin'
import HtmlWebpackPlugin from 'html-webpack-plugin'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import crossload from 'unplugin-crossload/webpack'
import { VueLoaderPlugin } from 'vue-loader'

const root = dirname(fileURLToPath(import.meta.url))

export const MODES = ['wx', 'ali', 'tt', 'swan', 'qq', 'jd', 'ks', 'dd', 'web']

const babel = {
  loader: 'babel-loader',
  options: {
    babelrc: false,
    configFile: false,
    sourceType: 'unambiguous',
    presets: [['@babel/preset-env', { modules: false, targets: 'chrome 80' }]],
    plugins: ['@mpxjs/babel-plugin-inject-page-events'],
  },
}

const typescript = { loader: 'ts-loader', options: { transpileOnly: true, appendTsSuffixTo: [/\.(mpx|vue)$/] } }

const scripts = [
  { test: /\.js$/, include: [join(root, 'src'), /node_modules[\\/]@mpxjs/], use: [babel] },
  { test: /\.ts$/, use: [babel, typescript] },
  { resourceQuery: /asScript/, test: /\.json$/, type: 'javascript/auto' },
]

const miniProgram = [
  { test: /\.mpx$/, use: MpxWebpackPlugin.loader({}) },
  ...scripts,
  { test: /\.(wxs|qs|sjs|qjs|jds|dds|filter\.js)$/, enforce: 'pre', use: [MpxWebpackPlugin.wxsPreLoader()] },
  { test: /\.(wxss|acss|css|qss|ttss|jxss|ddss)$/, use: [MpxWebpackPlugin.wxssLoader({})] },
  { test: /\.(wxml|axml|swan|qml|ttml|qxml|jxml|ddml)$/, use: [MpxWebpackPlugin.wxmlLoader({})] },
]

const web = [
  { test: /\.mpx$/, use: ['vue-loader', MpxWebpackPlugin.loader({})] },
  { test: /\.vue$/, use: ['vue-loader'] },
  ...scripts,
  { test: /\.(wxs|qs|sjs|qjs|jds|dds|filter\.js)$/, enforce: 'pre', use: [MpxWebpackPlugin.wxsPreLoader()] },
  { test: /\.styl(us)?$/, use: ['vue-style-loader', 'css-loader', 'stylus-loader'] },
  { test: /\.(wxss|css)$/, use: ['vue-style-loader', 'css-loader'] },
]

/** @param {string} mode one of `MODES` */
export function configFor(mode) {
  const isWeb = mode === 'web'
  return {
    mode: 'none',
    devtool: 'source-map',
    context: root,
    ...(isWeb && { target: 'web' }),
    entry: { app: './src/app.mpx' },
    output: { path: join(root, 'dist', mode), clean: true, filename: '[name].js', publicPath: isWeb ? 'auto' : '/' },
    resolve: { extensions: ['.mpx', '.js', '.wxml', '.vue', '.ts'] },
    optimization: { minimize: false, nodeEnv: 'production', usedExports: true, sideEffects: true, providedExports: true },
    performance: { hints: false },
    module: { rules: isWeb ? web : miniProgram },
    plugins: [
      ...(isWeb ? [new VueLoaderPlugin(), new HtmlWebpackPlugin({ template: join(root, 'index.html') })] : []),
      new MpxWebpackPlugin({ mode, srcMode: 'wx' }),
      // What to build for comes from Mpx's mode.
      crossload(),
    ],
  }
}
