const words = 'nothing to find here'
const broken = {
