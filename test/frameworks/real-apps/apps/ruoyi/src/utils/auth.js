export const getToken = () => 'of-the-helper'
