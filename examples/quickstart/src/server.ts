export const SERVER = 'https://api.example.com'
