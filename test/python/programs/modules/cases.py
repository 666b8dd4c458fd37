import sys, unittest, io, difflib

order = []


def setUpModule():
    order.append('module')


def tearDownModule():
    order.append('end of module')


class Plain(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        order.append('class')

    @classmethod
    def tearDownClass(cls):
        order.append('end of class')

    def setUp(self):
        order.append('set up')
        self.addCleanup(order.append, 'cleaned')

    def tearDown(self):
        order.append('tear down')

    def test_b_good(self):
        """A good one.

        More."""
        order.append('b')
        self.assertEqual(1 + 1, 2)
        self.assertTrue([0])
        with self.assertRaises(ValueError) as caught:
            int('x')
        self.assertIn('invalid', str(caught.exception))

    def test_a_fails(self):
        order.append('a')
        self.assertEqual([1, 2, 3], [1, 2, 4], 'lists')

    def test_c_error(self):
        {}['missing']

    @unittest.skip('not now')
    def test_d_skipped(self):
        pass

    @unittest.expectedFailure
    def test_e_expected(self):
        self.fail('so it is')

    @unittest.expectedFailure
    def test_f_unexpected(self):
        pass

    def test_g_sub(self):
        for i in range(4):
            with self.subTest('msg', i=i):
                self.assertEqual(i % 2, 0)

    def test_h_skips_itself(self):
        self.skipTest('because')

    @unittest.skipUnless(sys.version_info > (3,), 'old')
    @unittest.skipIf(False, 'no')
    def test_i_runs(self):
        pass


@unittest.skip('whole class')
class Skipped(unittest.TestCase):
    def test_it(self):
        pass


class Broken(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise RuntimeError('no set-up')

    def test_it(self):
        pass


def show(text):
    import re
    return re.sub(r'in [0-9.]+s', 'in TIME', text)


for verbosity in (0, 1, 2):
    stream = io.StringIO()
    result = unittest.TextTestRunner(stream=stream, verbosity=verbosity).run(unittest.defaultTestLoader.loadTestsFromModule(sys.modules['__main__']))
    print(show(stream.getvalue()))
    print(result, result.wasSuccessful(), len(result.skipped), [reason for _, reason in result.skipped])
    print(order)
    order.clear()


class Messages(unittest.TestCase):
    maxDiff = None

    def runTest(self):
        pass


m = Messages()


def said(call):
    try:
        call()
        print('passed')
    except AssertionError as e:
        print(e)


said(lambda: m.assertEqual(1, 2))
said(lambda: m.assertEqual('abc\ndef', 'abc\ndeg'))
said(lambda: m.assertEqual({'a': 1, 'b': 2}, {'a': 1, 'b': 3}))
said(lambda: m.assertEqual({1, 2}, {2, 3}))
said(lambda: m.assertEqual((1, 2), (1, 2, 3)))
said(lambda: m.assertEqual(['x'] * 30, ['x'] * 29 + ['y']))
said(lambda: m.assertEqual('x' * 100, 'x' * 99 + 'y'))
said(lambda: m.assertNotEqual(1, 1))
said(lambda: m.assertAlmostEqual(1, 1.1))
said(lambda: m.assertAlmostEqual(1, 1.00000001))
said(lambda: m.assertAlmostEqual(1, 2, delta=0.5))
said(lambda: m.assertNotAlmostEqual(1, 1))
said(lambda: m.assertIs(None, 1))
said(lambda: m.assertIsNone(1, 'why'))
said(lambda: m.assertIn(1, [2]))
said(lambda: m.assertNotIn(1, [1]))
said(lambda: m.assertIsInstance(1, str))
said(lambda: m.assertLess(2, 1))
said(lambda: m.assertGreaterEqual(1, 2))
said(lambda: m.assertRegex('abc', 'x+'))
said(lambda: m.assertNotRegex('abc', 'b'))
said(lambda: m.assertRaises(KeyError, lambda: None))
said(lambda: m.assertRaises(KeyError, {}.__getitem__, 1))
said(lambda: m.assertRaisesRegex(ValueError, 'zzz', int, 'x'))
said(lambda: m.assertCountEqual([1, 1, 2], [1, 2, 2]))
said(lambda: m.assertCountEqual([[1], [2]], [[2], [1]]))
said(lambda: m.assertTrue(0))
said(lambda: m.assertFalse('x'))
said(lambda: m.assertSequenceEqual([1], (1,)))
said(lambda: m.assertListEqual([1], (1,)))
print(m, repr(m), m.id(), m.shortDescription(), m.countTestCases())
suite = unittest.TestSuite([Plain('test_b_good'), Messages()])
print(suite.countTestCases(), suite, unittest.TestLoader().getTestCaseNames(Plain))
try:
    Plain('nothing')
except ValueError as e:
    print(e)

print(list(difflib.ndiff('one\ntwo\nthree\n'.splitlines(True), 'ore\ntree\nemu\n'.splitlines(True))))
print(''.join(difflib.unified_diff('a\nb\nc\nd\ne\nf\ng\n'.splitlines(True), 'a\nb\nx\nd\ne\nf\ny\ng\n'.splitlines(True), 'from', 'to', n=1)))
print(''.join(difflib.context_diff('a\nb\nc\n'.splitlines(True), 'a\nc\nd\n'.splitlines(True), 'from', 'to')))
print(difflib.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), difflib.SequenceMatcher(None, 'abcd', 'bcde').ratio())
print(difflib.SequenceMatcher(lambda c: c == ' ', 'private Thread currentThread;', 'private volatile Thread currentThread;').get_opcodes())
if __name__ == '__main__':
    unittest.main(argv=['x', '-k', 'good'], exit=False, testRunner=unittest.TextTestRunner(stream=io.StringIO()))
    unittest.main(argv=['x', 'Skipped'])
