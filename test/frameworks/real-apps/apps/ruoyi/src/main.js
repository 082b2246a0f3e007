import { createSSRApp } from 'vue'
import App from './App'
import './permission'

export function createApp() {
  return { app: createSSRApp(App) }
}
