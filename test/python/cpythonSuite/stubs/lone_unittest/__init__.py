"""As much of unittest as a test of the collector asks for. Nothing here keeps an object of a test alive."""
from .case import SkipTest, TestCase, expectedFailure, skip, skipIf, skipUnless
