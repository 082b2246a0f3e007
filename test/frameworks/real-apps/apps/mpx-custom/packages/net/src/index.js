export { custom } from './custom'
