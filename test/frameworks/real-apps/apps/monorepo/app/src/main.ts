import { installRequest } from '@album/request'
import { createSSRApp } from 'vue'
import App from './App.vue'

installRequest()

export function createApp() {
  return { app: createSSRApp(App) }
}
