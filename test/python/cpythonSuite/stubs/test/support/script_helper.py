from children import assert_python_ok, make_script
