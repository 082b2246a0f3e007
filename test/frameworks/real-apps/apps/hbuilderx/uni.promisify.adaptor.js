// As every new project has it: makes Vue 2's promise of a pair one of the result.
uni.addInterceptor({
  returnValue(given) {
    const isPromise = !!given && (typeof given === 'object' || typeof given === 'function') && typeof given.then === 'function'
    if (!isPromise) return given
    return new Promise((resolve, reject) => {
      given.then((pair) => {
        if (!pair) return resolve(pair)
        return pair[0] ? reject(pair[0]) : resolve(pair[1])
      })
    })
  }
})
