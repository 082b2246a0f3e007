import { createSSRApp } from 'vue'
import App from './App.vue'
import { requestInterceptor } from './http/interceptor'

export function createApp() {
  const app = createSSRApp(App)
  app.use(requestInterceptor)
  return { app }
}
