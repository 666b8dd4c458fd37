import type { Interpreter } from '../../../vm/interpreter'
import { BODY, METACLASS } from './enum/body'
import { CLASS_BODY } from './enum/classBody'
import { calling, creating } from './enum/creating'
import { FLAGS } from './enum/flags'
import { MAKING_NEW, MAKING_OLD } from './enum/making'
import { MEMBERS } from './enum/members'
import { MEMBER } from './enum/protoMember'

/** Types of the data that members are, while they are looked for: to 3.9 a list, in 3.10 a set. */
function makingOld(vm: Interpreter): string {
  const [found, add, outermost] = vm.atLeast(10) ? ['set()', 'add', 'outermost or kind'] : ['[]', 'append', 'kind']
  const [parameter, keywords] = vm.atLeast(9) ? [', **kwds', ', **kwds'] : ['', '']
  return MAKING_OLD.replaceAll('KWDS', parameter).replace('KEYWORDS', keywords).replace('FOUND', found).replaceAll('ADD', add).replace('OUTERMOST', outermost)
}

/** `enum`. */
export function SOURCE(vm: Interpreter): string {
  const making = vm.atLeast(11) ? [MEMBER, '\n\nclass EnumType(type):', MAKING_NEW] : ['\n\nclass EnumType(type):', makingOld(vm)]
  const classBody = CLASS_BODY.replace('NAME', vm.atLeast(13) ? ', cls_name=None' : '')
  return [BODY, classBody, ...making, calling(vm), creating(vm), METACLASS, MEMBERS, FLAGS].join('')
}
