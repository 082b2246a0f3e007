/* Copyright (c) 2026 Example. Licensed under MIT. */

// Sends one picture.
export const send = (filePath) => uni.uploadFile({ url: 'https://api.example.com/f', filePath, name: 'f' })
