from children import TESTFN, forget as unlink, temp_dir
