export const server = 'https://album.example.com'
