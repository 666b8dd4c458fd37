import type { Chapter } from '../claim'

/** Reference counts: what changes them, and what they say. */
export const COUNTS: Chapter = {
  title: 'Counting references',
  claims: [
    {
      id: '001-02',
      claim: 'Every object has a reference count from its birth; when it falls to 0 the object is reclaimed.',
      verdict: 'true',
      right: 'The count begins at 1, for whoever asked for the object, and the drop that takes it to 0 tears the object down before the next statement runs.',
      facts: ['object.created', 'reference.held', 'reference.dropped', 'object.died'],
    },
    {
      id: '001-03',
      claim: 'A new name, or a place in a container, raises the count.',
      verdict: 'depends',
      right: 'It does for ordinary objects in every version. From 3.12 on, None, small integers and other immortal objects have a count that never moves.',
      facts: ['reference.held', 'slot.stored'],
    },
    {
      id: '001-04',
      claim: '`del`, the end of a function and rebinding a name lower the count.',
      verdict: 'true',
      right: 'Each of them drops one reference. A function that was given the object holds it too while it runs: twice up to 3.10, once from 3.11 on.',
      facts: ['reference.held', 'reference.dropped', 'slot.cleared'],
    },
    {
      id: '001-05',
      claim: '`sys.getrefcount(x)` tells how many references there are to x.',
      verdict: 'half',
      right:
        'It tells one more: the call itself holds its argument. Inside a function that was given x, callers and the function hold it as well: 4 up to 3.10, 3 from 3.11 to 3.13.',
      facts: ['reference.held', 'reference.dropped'],
    },
    {
      id: '001-06',
      claim: 'Reference counts are often far larger than one would expect.',
      verdict: 'true',
      right:
        'Values that the interpreter shares have hundreds of holders. In 3.11 the shared static ones begin just below 1,000,000,000; from 3.12 on they are immortal and show 4,294,967,295. A new object shows what one expects.',
      facts: ['reference.held', 'object.created'],
    },
    {
      id: '001-22',
      claim: 'The count goes up when an object is created, is given another name, is put into a list, or is passed to a function.',
      verdict: 'true',
      right: 'All four do, and the call gives it back at its end. A call adds 2 up to 3.10 (caller and callee both hold it) and 1 from 3.11 to 3.13.',
      facts: ['object.created', 'reference.held', 'slot.stored'],
    },
    {
      id: '001-23',
      claim: 'The count goes down with `del`, rebinding, the end of a function, removal from a list, and the death of the container.',
      verdict: 'true',
      right: 'Each of these drops exactly the reference that it held, at once.',
      facts: ['reference.dropped', 'slot.cleared', 'object.died'],
    },
    {
      id: '001-24',
      claim: 'Two objects that refer to each other have counts 2 and 2; when their names are deleted, 1 and 1.',
      verdict: 'true',
      right: 'Each keeps the reference that the other one holds, so neither count reaches 0.',
      facts: ['slot.stored', 'reference.dropped'],
    },
    {
      id: '004-12',
      claim: '`del` frees an object’s memory directly.',
      verdict: 'false',
      right: '`del` removes a name or an item, and so drops one reference. The object dies only if that was the last one.',
      facts: ['reference.dropped', 'slot.cleared', 'object.died', 'finalizer.called'],
    },
    {
      id: '004-15',
      claim: 'Each object has a counter, and at 0 the object is gone.',
      verdict: 'true',
      right: 'Yes. At 0 weak references see it no more: it is not merely marked to be freed later.',
      facts: ['reference.held', 'reference.dropped', 'object.died', 'weakref.cleared'],
    },
    {
      id: '004-16',
      claim: 'After an object is created and assigned, its count is 1.',
      verdict: 'half',
      right: 'True of a fresh object. Small integers, the empty text, the empty tuple and None are not created by an assignment: they are there already and have many holders.',
      facts: ['object.created', 'reference.held'],
    },
    {
      id: '004-17',
      claim: 'Another name, an argument, a member of an instance and an item of a container add 1 each.',
      verdict: 'half',
      right: 'Names, members, items, defaults and bound methods add 1 each. An argument adds 2 up to 3.10 and 1 from 3.11 on.',
      facts: ['reference.held', 'slot.stored'],
    },
    {
      id: '004-18',
      claim: 'The end of a function destroys its local variables.',
      verdict: 'true',
      right:
        'It does, from the first to the last; but up to 3.10 the caller still holds the arguments, so that they die after the other locals and from the last to the first. Rebinding drops the old value when the new one is in place.',
      facts: ['reference.dropped', 'finalizer.called', 'object.died'],
    },
    {
      id: '004-20',
      claim: 'Variables hold references, and these are all of one size.',
      verdict: 'true',
      right: 'A slot has 8 bytes whatever it refers to: ten large numbers make a tuple no larger than ten small ones do.',
      facts: ['slot.stored', 'object.created'],
    },
    {
      id: '004-34',
      claim: '`del obj` prevents memory leaks.',
      verdict: 'half',
      right: 'Only where it drops the last reference. A registry or a cycle that holds the object holds it after `del` as well.',
      facts: ['reference.dropped', 'slot.cleared', 'object.died'],
    },
    {
      id: '004-36',
      claim: 'If `sys.getrefcount(obj)` is 0, something leaks.',
      verdict: 'false',
      right: 'It can never be 0: whoever asks holds the object meanwhile. A leak shows as a count that is higher than the holders one knows of.',
      facts: ['reference.held', 'slot.stored'],
    },
  ],
}
