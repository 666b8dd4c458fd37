import { judge } from './judge'

judge('3.8')
