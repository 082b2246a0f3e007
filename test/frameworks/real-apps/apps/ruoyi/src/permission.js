import { getToken } from '@/utils/auth'

const loginPage = '/pages/login'
const open = ['/pages/index/index', loginPage]

// Whoever is not known goes to the login page.
const list = ['navigateTo', 'redirectTo', 'reLaunch', 'switchTab']
list.forEach((item) => {
  uni.addInterceptor(item, {
    invoke(to) {
      if (getToken() || open.includes(to.url)) return true
      uni.reLaunch({ url: loginPage })
      return false
    },
  })
})
