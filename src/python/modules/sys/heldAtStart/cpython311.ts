/** CPython 3.11.7. Written by test/cpython/held/main.cjs. */
export const held311 = `
m _weakref 1 m atexit 1 m builtins 45 m sys 15 m time 10 s ! -1 s # -1 s % -1 s & -1 s ( -1 s + -1 s , -1 s - -1 s . 1 s / -1 s 0 -1 s 1 -1 s 2 -1 s 3 -1 s 4 -1 s 5 -1
s 6 -1 s 7 -1 s 8 -1 s 9 -1 s : -1 s ; -1 s < -1 s = -1 s > -1 s ? -1 s @ -1 s A -1 s AttributeError -1 s B -2 s BOM 1000000000 s BOM32_BE 1000000000 s BOM32_LE 1000000000
s BOM64_BE 1000000000 s BOM64_LE 1000000000 s BOM_BE 1000000000 s BOM_LE 1000000000 s BOM_UTF16 1000000000 s BOM_UTF16_BE 1000000000 s BOM_UTF16_LE 1000000000
s BOM_UTF32 1000000000 s BOM_UTF32_BE 1000000000 s BOM_UTF32_LE 1000000000 s BOM_UTF8 1000000000 s BYTECODE_SUFFIXES 999999999 s BlockingIOError 2
s BufferedIOBase 1000000002 s BufferedRWPair 1000000002 s BufferedRandom 1000000002 s BufferedReader 1000000002 s BufferedWriter 1000000002 s BuiltinImporter 1000000002
s BytesIO 1000000002 s C -2 s Codec 1000000002 s CodecInfo 1000000004 s CodecRegistryError 3 s D -1 s DEBUG_BUILD 999999999 s DEFAULT_BUFFER_SIZE 1000000002
s DeprecationWarning -2 s E -1 s END_CENTRAL_DIR_SIZE 999999999 s EOFError -2 s EXTENSION_SUFFIXES 999999999 s EncodedFile 1000000002 s Exception -2
s ExtensionFileLoader 1000000001 s F -1 s FileExistsError -2 s FileFinder 1000000001 s FileIO 1000000002 s FileLoader 1000000001 s FileNotFoundError -2
s FileReader 999999998 s FrozenImporter 1000000001 s G -1 s H -1 s HAVE_FACCESSAT 999999998 s HAVE_FCHDIR 999999998 s HAVE_FCHMOD 999999998 s HAVE_FCHMODAT 999999998
s HAVE_FCHOWN 999999998 s HAVE_FCHOWNAT 999999998 s HAVE_FDOPENDIR 999999998 s HAVE_FEXECVE 999999998 s HAVE_FPATHCONF 999999998 s HAVE_FSTATAT 999999998
s HAVE_FSTATVFS 999999998 s HAVE_FTRUNCATE 999999998 s HAVE_FUTIMENS 999999998 s HAVE_FUTIMES 999999998 s HAVE_FUTIMESAT 999999998 s HAVE_LCHOWN 999999998
s HAVE_LINKAT 999999998 s HAVE_LSTAT 999999998 s HAVE_LUTIMES 999999998 s HAVE_MKDIRAT 999999998 s HAVE_MKFIFOAT 999999998 s HAVE_MKNODAT 999999998 s HAVE_OPENAT 999999998
s HAVE_READLINKAT 999999998 s HAVE_RENAMEAT 999999998 s HAVE_SYMLINKAT 999999998 s HAVE_UNLINKAT 999999998 s HAVE_UTIMENSAT 999999998 s HKEY_CURRENT_USER 999999998
s HKEY_LOCAL_MACHINE 999999998 s I -1 s IOBase 1000000002 s ImportError -1 s ImportWarning -2 s IncrementalDecoder 1000000006 s IncrementalEncoder 1000000006
s IncrementalNewlineDecoder 1000000002 s IndexError -2 s J -1 s K -1 s KeyError -2 s L -2 s LookupError -2 s M -1 s MAGIC_NUMBER 999999999 s MAX_COMMENT_LEN 999999999
s MetadataPathFinder 999999998 s ModuleNotFoundError -2 s ModuleSpec 1000000001 s N -1 s NamespaceLoader 1000000001 s NamespaceReader 999999998 s NotADirectoryError -2
s NotImplemented 8 s NotImplementedError -2 s O -1 s OSError -2 s O_CREAT 999999999 s O_EXCL 999999999 s O_WRONLY 999999999 s OpenKey 999999998 s OpenWrapper 999999998
s P -1 s PYTHONCASEOK 999999998 s PathFinder 1000000001 s PermissionError -2 s Q -1 s QueryValue 999999998 s R -1 s REGISTRY_KEY 999999999 s REGISTRY_KEY_DEBUG 999999999
s RawIOBase 1000000002 s Reader 999999998 s RuntimeError -2 s S -2 s SEEK_CUR 1000000000 s SEEK_END 1000000000 s SEEK_SET 1000000000 s SOURCE_SUFFIXES 999999999
s STRING_END_ARCHIVE 999999999 s SourceFileLoader 1000000001 s SourceLoader 1000000001 s SourcelessFileLoader 1000000001 s StopIteration -2 s StreamReader 1000000007
s StreamReaderWriter 1000000002 s StreamRecoder 1000000002 s StreamWriter 1000000007 s StringIO 1000000002 s T -2 s TextIOBase 1000000002 s TextIOWrapper 1000000002
s TypeError -2 s U -1 s UnicodeDecodeError -2 s UnsupportedOperation 1000000002 s V -1 s ValueError -2 s W -1 s Writer 999999998 s X -1 s Y -1 s Z -1
s ZipImportError 1000000002 s ZipReader 999999998 s [ -1 s ] -1 s ^ -1 s _CASE_INSENSITIVE_PLATFORMS 999999999 s _CASE_INSENSITIVE_PLATFORMS_STR_KEY 999999999
s _CHUNK_SIZE 1 s _DeadlockError 1000000001 s _DummyModuleLock 1000000001 s _ERR_MSG 999999999 s _ImportLockContext 1000000001 s _ModuleLock 1000000001
s _ModuleLockManager 1000000001 s _NEEDS_LOADING 999999999 s _NamespacePath 1000000001 s _OPT 999999999 s _ORIGIN 1000000004 s _POPULATE 999999999 s _PYCACHE 999999999
s _RAW_MAGIC_NUMBER 999999999 s _SEP 1000000002 s __abs__ 10 s __abstractmethods__ 1000000007 s __add__ 25 s __aiter__ 1000000001 s __all__ 1000000002 s __alloc__ 1
s __and__ 1000000015 s __anext__ 1000000001 s __annotations__ 40 s __args__ 1000000002 s __await__ 1000000007 s __base__ 1 s __bases__ 1000000001 s __basicsize__ 1
s __bool__ 16 s __builtins__ 1000000009 s __bytes__ 3 s __cached__ 1000000002 s __call__ 1000000025 s __callback__ 1 s __cause__ 1 s __ceil__ 3 s __class__ 1000000007
s __class_getitem__ 1000000024 s __closure__ 3 s __code__ 1000000002 s __complex__ 1 s __contains__ 1000000033 s __context__ 1 s __defaults__ 1 s __del__ 10
s __delattr__ 1000000022 s __delete__ 6 s __delitem__ 1000000014 s __dict__ 1000000066 s __dictoffset__ 1 s __dir__ 9 s __divmod__ 8 s __doc__ 1000000335
s __enter__ 1000000023 s __eq__ 1000000073 s __exit__ 1000000024 s __file__ 1000000008 s __flags__ 1 s __float__ 8 s __floor__ 3 s __floordiv__ 8 s __format__ 9
s __fspath__ 1000000000 s __func__ 7 s __ge__ 1000000067 s __get__ 24 s __getattr__ 1000000011 s __getattribute__ 1000000182 s __getformat__ 1 s __getitem__ 1000000033
s __getnewargs__ 11 s __getstate__ 5 s __globals__ 1 s __gt__ 1000000067 s __hash__ 1000000062 s __iadd__ 1000000008 s __iand__ 1000000005 s __ifloordiv__ 4
s __ilshift__ 4 s __imatmul__ 4 s __imod__ 4 s __import__ 5 s __imul__ 9 s __index__ 8 s __init__ 1000000227 s __init_subclass__ 1 s __instancecheck__ 1000000004
s __int__ 10 s __invert__ 6 s __ior__ 1000000011 s __ipow__ 4 s __irshift__ 4 s __isabstractmethod__ 1000000009 s __isub__ 1000000005 s __itemsize__ 1
s __iter__ 1000000131 s __itruediv__ 4 s __ixor__ 1000000005 s __kwdefaults__ 1 s __le__ 1000000067 s __len__ 1000000044 s __length_hint__ 35 s __loader__ 1000000024
s __lshift__ 6 s __lt__ 1000000067 s __main__ 999999996 s __match_args__ 17 s __matmul__ 4 s __mod__ 14 s __module__ 1000000107 s __mro__ 1000000000 s __mro_entries__ 1
s __mul__ 21 s __name__ 1000000087 s __ne__ 68 s __neg__ 10 s __new__ 1000000122 s __next__ 1000000095 s __objclass__ 11 s __or__ 1000000027 s __origin__ 1
s __origname__ 999999998 s __package__ 1000000023 s __parameters__ 1000000002 s __path__ 1000000000 s __pos__ 10 s __pow__ 10 s __prepare__ 1 s __pycache__ 999999999
s __qualname__ 1000000058 s __radd__ 10 s __rand__ 1000000015 s __rdivmod__ 8 s __reduce__ 1000000124 s __reduce_ex__ 1000000010 s __repr__ 1000000183
s __reversed__ 1000000023 s __rfloordiv__ 8 s __rlshift__ 6 s __rmatmul__ 4 s __rmod__ 14 s __rmul__ 21 s __ror__ 1000000027 s __round__ 3 s __rpow__ 10 s __rrshift__ 6
s __rshift__ 6 s __rsub__ 1000000017 s __rtruediv__ 10 s __rxor__ 1000000015 s __self__ 7 s __self_class__ 1 s __set__ 6 s __set_name__ 1 s __setattr__ 23
s __setitem__ 1000000016 s __setstate__ 29 s __sizeof__ 37 s __slots__ 999999999 s __spec__ 1000000024 s __str__ 38 s __sub__ 1000000017 s __subclasscheck__ 1000000005
s __subclasses__ 1 s __subclasshook__ 1000000004 s __suppress_context__ 1 s __text_signature__ 11 s __thisclass__ 1 s __traceback__ 1 s __truediv__ 10 s __trunc__ 3
s __typing_unpacked_tuple_args__ 1 s __unpacked__ 1 s __weakref__ 55 s __weakrefoffset__ 1 s __wrapped__ 3 s __xor__ 1000000015 s _abc 1000000010
s _abc_caches_clear 1000000000 s _abc_impl 1000000007 s _abc_init 1000000001 s _abc_instancecheck 1000000001 s _abc_register 1000000001 s _abc_registry_clear 1000000000
s _abc_subclasscheck 1000000000 s _acquire_restore 1 s _aliases 1 s _at_fork_reinit 3 s _blksize 1 s _blocking_on 999999999 s _bootstrap 1000000000
s _bootstrap_external 1000000000 s _buffer_decode 1000000001 s _buffer_encode 1000000000 s _builtin_from_name 1000000001 s _cache 1 s _cache_bytecode 1000000002
s _cached 1000000000 s _calc___package__ 1000000001 s _calc_mode 1000000001 s _call_with_frames_removed 1000000002 s _checkClosed 1 s _checkReadable 1 s _checkSeekable 1
s _checkWritable 1 s _check_name 1000000001 s _check_name_wrapper 999999998 s _classify_pyc 1000000001 s _co_code_adaptive 1 s _code_to_hash_pyc 1000000001
s _code_to_timestamp_pyc 1000000001 s _code_type 1000000000 s _codecs 1000000041 s _collections_abc 999999998 s _compile_bytecode 1000000001 s _compile_source 1000000001
s _dealloc_warn 7 s _dump_registry 1000000000 s _empty_charbuffer 999999998 s _epoch 999999999 s _eq_mtime 1000000001 s _exec 1000000001 s _files 999999998
s _fill_cache 1000000001 s _finalizing 9 s _find_and_load 1000000002 s _find_and_load_unlocked 1000000001 s _find_module_shim 1000000001
s _find_parent_path_names 1000000000 s _find_spec 1000000001 s _find_spec_legacy 1000000001 s _fix_co_filename 1000000000 s _fix_up_module 1000000006
s _frozen_importlib 1000000111 s _frozen_importlib_external 1000000136 s _gcd_import 1000000001 s _get_cached 1000000002 s _get_data 1000000001
s _get_decompress_func 1000000001 s _get_dump 1000000001 s _get_module_code 1000000001 s _get_module_info 1000000001 s _get_module_lock 1000000001
s _get_module_path 1000000001 s _get_mtime_and_size_of_source 1000000001 s _get_parent_path 1000000000 s _get_pyc_source 1000000001 s _get_sourcefile 1000000001
s _get_spec 1000000006 s _get_supported_file_loaders 1000000001 s _getframe 2 s _handle_fromlist 1000000002 s _imp 1000000001 s _import_tail 1 s _importing_zlib 999999999
s _init_module_attrs 1000000001 s _initializing 1000000001 s _install 1000000005 s _install_external_importers 1000000001 s _io 1000000005 s _is_dir 1000000001
s _is_owned 1 s _is_text_encoding 1000000001 s _last_epoch 999999998 s _last_parent_path 999999998 s _legacy_get_spec 1000000001 s _load 1000000001
s _load_backward_compatible 1000000001 s _load_module_shim 1000000003 s _load_unlocked 1000000001 s _loaders 1000000000 s _lock 1000000000 s _lock_unlock_module 1000000002
s _make_relax_case 1000000001 s _mode 999999999 s _module_locks 999999999 s _module_repr 1000000001 s _module_repr_from_spec 1000000001 s _module_type 999999999
s _name 1000000000 s _new_module 1000000001 s _normalize_line_endings 1000000001 s _object_name 1000000001 s _open_registry 1000000001 s _os 999999999
s _pack_uint32 1000000001 s _parse_dostime 1000000001 s _path 999999998 s _path_cache 1000000000 s _path_finder 999999998 s _path_hooks 1000000003
s _path_importer_cache 1000000003 s _path_is_mode_type 1000000001 s _path_isabs 1000000001 s _path_isdir 1000000001 s _path_isfile 1000000001 s _path_join 1000000001
s _path_mtime 1000000000 s _path_split 1000000002 s _path_stat 1000000002 s _py_abc 999999998 s _read_directory 1000000001 s _recalculate 1000000000 s _recursion_count 1
s _relax_case 1000000000 s _relaxed_path_cache 1000000000 s _release_save 1 s _requires_builtin 1000000001 s _requires_builtin_wrapper 999999998
s _requires_frozen 1000000001 s _requires_frozen_wrapper 999999998 s _reset_caches 1000000001 s _reset_registry 1000000001 s _resolve_filename 1000000003
s _resolve_name 1000000001 s _sanity_check 1000000001 s _search_registry 1000000001 s _set_bootstrap_module 1000000001 s _set_fileattr 1000000000 s _setup 1000000001
s _sitebuiltins 999999998 s _spec_from_module 1000000001 s _stat 999999998 s _stdlib_dir 1000000000 s _thread 1000000016 s _uninitialized_submodules 1000000001
s _unknown 1 s _unmarshal_code 1000000001 s _unpack_uint16 1000000003 s _unpack_uint32 1000000003 s _validate_hash_pyc 1000000001 s _validate_timestamp_pyc 1000000001
s _varname_from_oparg 1 s _verbose_message 1000000002 s _warnings 1000000009 s _weakref 1000000011 s _winapi 999999998 s _wrap 1000000001 s _write_atomic 1000000001
s _zip_directory_cache 999999999 s _zip_searchorder 999999999 s a -2 s abc 1000000019 s abs 1 s abstractmethod 1000000001 s aclose 1000000000 s acquire 1000000007
s acquire_lock 1000000002 s add 1000000000 s add_note 1 s ag_await 1 s ag_code 1 s ag_frame 1 s ag_running 1 s algorithm 1 s allocate_lock 1000000000
s almost_filename 999999998 s alt_path_sep 999999999 s always 999999998 s any 1 s append 1000000008 s arc_offset 999999998 s archive 999999998 s args 1000000000
s as_integer_ratio 3 s ascii 14 s asend 1000000000 s atexit 1000000001 s athrow 1000000000 s b -2 s backslashreplace 999999999 s backslashreplace_errors 1000000000
s base 999999998 s base64_codec 1 s base_path 999999998 s big5 2 s big5hkscs 1 s bit_count 1 s bit_length 1 s bits_per_digit 1 s bool -1 s buffer 1000000004
s buffering 999999998 s builtin_module_names 1000000000 s builtins 9 s bytearray 3 s bytebuffer 999999998 s bytecode_path 999999998 s bytes_data 999999998
s bytes_warning 1 s c -1 s c_contiguous 1 s cache 999999998 s cache_from_source 1000000001 s cache_module 999999998 s cache_tag 999999999 s cached 1000000003 s callable 2
s capitalize 5 s casefold 1000000000 s cast 1 s cb 999999998 s cell_contents 1 s center 5 s characters_written 1 s charbuffer 999999998 s charbuffertype 999999999
s chars 999999999 s check_hash_based_pycs 999999999 s check_source 999999998 s children 1 s children_system 1 s children_user 1 s clear 1000000010 s close 1000000038
s closed 19 s closefd 1 s cls 999999998 s cmd 999999998 s co_argcount 1 s co_cellvars 1 s co_code 1 s co_consts 1 s co_exceptiontable 1 s co_filename 1 s co_firstlineno 1
s co_flags 1 s co_freevars 1 s co_kwonlyargcount 1 s co_lines 1 s co_linetable 1 s co_lnotab 1 s co_name 1 s co_names 1 s co_nlocals 1 s co_positions 1
s co_posonlyargcount 1 s co_qualname 1 s co_stacksize 1 s co_varnames 1 s code 999999999 s code_object 999999998 s codecs 107 s columns 1 s comment_size 999999998
s compile 1 s compress 999999998 s conjugate 5 s consumed 999999998 s contextlib 999999998 s contiguous 1 s copy 1000000014 s count 1000000012 s cp037 7 s cp1026 2
s cp1125 3 s cp1140 1 s cp1250 1 s cp1251 1 s cp1252 1 s cp1253 1 s cp1254 1 s cp1255 1 s cp1256 1 s cp1257 1 s cp1258 1 s cp273 2 s cp424 3 s cp437 2
s cp437_table 999999999 s cp500 4 s cp775 2 s cp850 2 s cp852 2 s cp855 2 s cp857 2 s cp858 2 s cp860 2 s cp861 3 s cp862 2 s cp863 2 s cp864 2 s cp865 2 s cp866 2
s cp869 3 s cp932 3 s cp949 2 s cp950 1 s cr_await 1 s cr_code 1 s cr_frame 1 s cr_origin 1 s cr_running 1 s cr_suspended 1 s crc 999999998 s create_builtin 1000000000
s create_dynamic 1000000000 s create_module 1000000014 s cutoff 1 s cygwin 999999999 s d -2 s darwin 999999999 s data 999999998 s data_encoding 999999999
s data_size 999999998 s datapath 999999998 s date 999999998 s debug 1 s debug_override 999999998 s decode 1000000026 s decode_source 1000000001 s decodedbytes 999999998
s decoder 999999998 s decoding_map 999999998 s decompress 999999998 s default 999999999 s default_max_str_digits 1 s delete 1 s deleter 1 s denominator 1 s derive 1
s detach 11 s detect_encoding 999999998 s dev_mode 1 s difference 3 s difference_update 1 s dig 1 s discard 1000000000 s dont_inherit 999999998
s dont_write_bytecode 1000000000 s dumps 1000000000 s e -2 s elapsed 1 s encode 1000000019 s encoding 1000000013 s encodings 999999998 s end 1000000005 s end_lineno 1
s end_offset 1 s endswith 1000000004 s environ 999999999 s epsilon 1 s err_msg 1 s errno 1 s errors 1000000008 s euc_jis_2004 2 s euc_jp 2 s euc_kr 7 s exc 999999998
s exc_details 999999998 s exc_traceback 1000000002 s exc_type 1000000002 s exc_value 1000000002 s exceptions 1 s exec 1 s exec_builtin 1000000000 s exec_dynamic 1000000000
s exec_module 1000000014 s expandtabs 5 s extend 1000000003 s extension_suffixes 1000000000 s extra_size 999999998 s f -2 s f_back 1 s f_bavail 1 s f_bfree 1 s f_blocks 1
s f_bsize 1 s f_builtins 1 s f_code 1 s f_contiguous 1 s f_favail 1 s f_ffree 1 s f_files 1 s f_flag 1 s f_frsize 1 s f_fsid 1 s f_globals 1 s f_lasti 1 s f_lineno 1
s f_locals 1 s f_namemax 1 s f_trace 1 s f_trace_lines 1 s f_trace_opcodes 1 s fdel 1 s fget 1 s file 999999999 s file_encoding 999999999 s file_offset 999999998
s file_size 999999998 s filename 1000000009 s filename2 1 s fileno 13 s files 999999998 s final 999999999 s finalizer 1 s find 1000000004 s find_distributions 1000000001
s find_frozen 1000000000 s find_loader 1000000002 s find_module 1000000013 s find_spec 1000000020 s firstiter 1 s firstline 999999998 s flags 1000000000 s flush 16
s format 5 s format_map 1 s fp 999999998 s from_bytes 1000000002 s fromhex 5 s fromkeys 3 s fromlist 1000000000 s frozen 1000000005 s frozenset -1 s fset 1
s fspath 1000000000 s full_path 999999998 s fullname 999999998 s functools 999999998 s g -1 s gb2312 8 s gbk 2 s gc 2 s genericpath 999999998 s get 1000000010
s get_cache_token 1000000001 s get_code 1000000017 s get_data 1000000003 s get_filename 1000000007 s get_frozen_object 1000000000 s get_ident 1000000000
s get_resource_reader 1000000005 s get_source 1000000016 s getaliases 1 s getattr 1 s getbuffer 1 s getcwd 1000000000 s getdecoder 1000000002 s getencoder 1000000002
s getincrementaldecoder 1000000002 s getincrementalencoder 1000000002 s getreader 1000000002 s getregentry 7 s getstate 1000000008 s getter 1 s getvalue 3
s getwriter 1000000002 s gi_code 1 s gi_frame 1 s gi_running 1 s gi_suspended 1 s gi_yieldfrom 1 s globals 2 s h -2 s has_deadlock 1000000000 s has_location 1000000003
s hasattr 1 s hash 1 s hash_based 999999998 s hash_bits 1 s hash_randomization 1 s head 999999998 s header_offset 999999998 s header_position 999999998
s header_size 999999998 s hex -999999989 s hp_roman8 4 s hz 2 s i -2 s id 3 s ignore 1000000003 s ignore_environment 1000000000 s ignore_errors 1000000000 s imag 7
s imp 999999998 s implementation 1000000001 s importlib 999999998 s incrementaldecoder 1000000001 s incrementalencoder 1000000001 s index 1000000010 s indices 1 s inf 1
s info 999999998 s init_filename 999999998 s inode 1 s input 3 s insert 1000000002 s inspect 1 s int 11 s int_max_str_digits 1 s interactive 1 s intersection 3
s intersection_update 1 s invalidate_caches 1000000005 s io 999999999 s is_builtin 1000000000 s is_dir 1000000000 s is_file 1 s is_frozen 1000000000
s is_frozen_package 1000000000 s is_integer 1 s is_namespace 999999998 s is_package 1000000018 s is_symlink 1000000000 s isalnum 1000000006 s isalpha 5 s isascii 7
s isatty 19 s isdecimal 1 s isdigit 5 s isdisjoint 1000000006 s isidentifier 1 s isinstance 6 s islower 5 s isnumeric 1 s iso2022_jp 2 s iso2022_jp_1 1 s iso2022_jp_2 1
s iso2022_jp_2004 1 s iso2022_jp_3 1 s iso2022_jp_ext 1 s iso2022_kr 2 s iso8859_10 5 s iso8859_11 2 s iso8859_13 2 s iso8859_14 5 s iso8859_15 2 s iso8859_16 4
s iso8859_2 5 s iso8859_3 5 s iso8859_4 5 s iso8859_5 4 s iso8859_6 6 s iso8859_7 7 s iso8859_8 4 s iso8859_9 5 s isolated 1000000000 s isprintable 1 s isspace 5
s issubset 3 s issuperset 3 s istitle 5 s isupper 5 s items 1000000012 s itemsize 1 s iter 45 s iterator 999999998 s iterdecode 1000000002 s iterencode 1000000002
s itertools 3 s j -2 s johab 1 s join 1000000006 s k -2 s keepends 999999998 s key 999999998 s keys 1000000010 s kwargs 999999998 s kz1048 2 s l -2 s latin1 999999999
s latin_1 11 s len 8 s level 1000000000 s lib 999999998 s line 999999998 s line0withend 999999998 s line0withoutend 999999998 s line_buffering 3 s linebuffer 999999998
s lineno 1000000002 s lines 1000000000 s list 3 s listdir 1000000000 s little 999999998 s ljust 5 s load_module 1000000011 s loader 1000000001 s loader_class 999999998
s loader_details 999999998 s loader_state 1000000001 s loads 1000000000 s locale 999999998 s locals 2 s lock 1000000002 s locked 1 s locked_lock 1 s lookup 1000000002
s lookup_error 1000000002 s lower 1000000004 s lstrip 1000000004 s m -2 s mac_latin2 2 s mac_roman 1 s machine 1 s major 3 s make_encoding_map 1000000001
s make_identity_dict 1000000001 s mant_dig 1 s mapping 1000000004 s marshal 1000000008 s math 3 s max 3 s max_10_exp 1 s max_comment_start 999999998 s max_exp 1 s mbcs 1
s memoryview -1 s message 1000000000 s meta_path 1000000000 s micro 1 s min 3 s min_10_exp 1 s min_exp 1 s minor 3 s mkdir 1000000000 s mktime 1000000000 s mode 1000000012
s module_from_spec 1000000001 s module_repr 1000000007 s modules 1000000001 s modulus 1 s move_to_end 1 s mro 1000000002 s msg 1000000002 s mtime 999999998 s n -2
s n_fields 17 s n_sequence_fields 17 s n_unnamed_fields 17 s name 1000000035 s name_size 999999998 s namereplace_errors 1000000000 s names 999999998 s nan 1 s nbytes 1
s ndim 1 s nested 1 s never 999999998 s new 999999998 s newchars 999999998 s newdata 999999998 s newlines 7 s next 1 s no_site 1000000000 s no_user_site 1000000000
s nodename 1 s normalize_encoding 5 s nt 999999998 s ntpath 999999998 s numerator 1 s o -2 s obj 1000000003 s object 7 s offset 1000000000 s old 999999998 s old_value 1
s open 7 s open_code 1000000002 s operator 3 s optimization 999999999 s optimize 1000000001 s origin 1000000002 s origname 1000000004 s os 999999998 s output 999999998
s override 999999999 s owner 1000000000 s p -2 s parent 1000000002 s partition 1000000004 s path 1000000007 s path_hook 1000000003 s path_hook_for_FileFinder 999999999
s path_hooks 1000000000 s path_importer_cache 1000000001 s path_mtime 1000000000 s path_sep 1000000001 s path_separators 1000000000 s path_stats 1000000003 s peek 5
s pkgutil 999999998 s platform 1000000000 s pop 1000000010 s popitem 1000000002 s pos 999999998 s posix 1000000166 s posixpath 999999998 s prefix 999999998 s print 11326
s print_file_and_line 1 s ptcp154 3 s pwd 999999998 s py 999999998 s pycache_prefix 1000000000 s pydoc 999999998 s q -2 s quiet 1 s quopri_codec 2 s r -2 s radix 1 s raw 7
s raw_data 999999998 s re 999999998 s read 1000000026 s read1 9 s readable 15 s readall 3 s reader 999999998 s readinto 13 s readinto1 7 s readline 1000000018
s readlines 1000000008 s readonly 1 s readsize 999999998 s real 5 s reason 5 s reconfigure 1 s recursive 999999999 s ref 1000000000 s register 1000000008
s register_error 1000000002 s release 1000000013 s release_lock 1000000002 s releaselevel 1 s remove 1000000006 s removeprefix 5 s removesuffix 5 s replace 1000000011
s replace_errors 1000000000 s reset 1000000018 s rest 999999998 s result 999999998 s reverse 1000000002 s reversed 3 s rfind 1000000006 s rindex 5 s rjust 5
s rlcompleter 999999998 s rng 999999998 s rounds 1 s rpartition 1000000005 s rsplit 1000000004 s rstrip 1000000005 s run 1 s s -2 s safe_path 1 s sched_priority 1
s search_function 4 s seed_bits 1 s seek 1000000024 s seekable 15 s seen 999999998 s self 999999999 s send 1000000010 s sep 999999999 s serial 1 s set 7
s set_data 1000000002 s setdefault 1000000002 s setstate 1000000008 s setter 1000000001 s shape 1 s shift_jis 4 s shift_jis_2004 2 s shift_jisx0213 2 s si_band 1
s si_code 3 s si_errno 1 s si_pid 3 s si_signo 3 s si_status 3 s si_uid 3 s signal 1 s size 1000000000 s sizeof_digit 1 s sort 1 s sorted 2 s source_bytes 999999998
s source_from_cache 1000000001 s source_hash 1000000000 s source_mtime 999999998 s source_path 999999998 s source_to_code 1000000000 s spec 999999998
s spec_from_file_location 1000000001 s spec_from_loader 1000000001 s split 1000000007 s splitlines 1000000004 s srw 999999998 s st 999999998 s st_atime 1000000000
s st_atime_ns 1 s st_blksize 1 s st_blocks 1 s st_ctime 1000000000 s st_ctime_ns 1 s st_dev 1000000000 s st_gid 1 s st_ino 1000000000 s st_mode 1000000002
s st_mtime 1000000001 s st_mtime_ns 1 s st_nlink 1 s st_rdev 1 s st_size 1000000001 s st_uid 1 s stacklevel 999999998 s start 1000000008 s start_offset 999999998
s startswith 1000000005 s stat 1000000001 s stderr 999999999 s step 3 s stop 1000000002 s str_digits_check_threshold 1 s stream 999999998 s streamreader 1000000001
s streamwriter 1000000001 s strerror 3 s strict 1000000000 s strict_errors 1000000000 s strides 1 s string 999999998 s strip 1000000004 s subgroup 1
s submodule_search_locations 1000000001 s suboffsets 1 s subprocess 999999998 s suffix 999999998 s super -1 s surrogateescape 999999999 s swapcase 5 s symbols 1
s symmetric_difference 3 s symmetric_difference_update 1 s sys 1000000010 s sys_version 999999998 s sysname 1 s system 3 s t -2 s tag 999999998 s tail 999999998
s tail_module 999999998 s target 999999998 s tb_frame 1 s tb_lasti 1 s tb_lineno 1 s tb_next 1 s tell 1000000016 s text 1000000000 s text_encoding 1000000002
s textwrap 999999998 s thread 1 s throw 1000000010 s time 1000000034 s tis_620 4 s title 5 s tm_gmtoff 1 s tm_hour 1 s tm_isdst 1 s tm_mday 1 s tm_min 1 s tm_mon 1
s tm_sec 1 s tm_wday 1 s tm_yday 1 s tm_year 1 s tm_zone 1 s to_bytes 1000000001 s tobytes 1 s toc_entry 999999998 s tokenize 999999998 s tolist 1 s toreadonly 1
s traceback 999999998 s translate 1000000004 s truncate 1000000016 s tuple 1 s type 17 s types 999999998 s typing 999999998 s u -1 s union 3 s unknown 1000000001
s unlink 1000000000 s update 1000000005 s update_abstractmethods 1000000001 s upper 1000000004 s user 1 s utf8_mode 1 s utf_16 1 s utf_16_be 1 s utf_16_le 1 s utf_32 1
s utf_7 2 s utf_8 9 s utf_8_decode 3 s utf_8_encode 2 s v -2 s value 1000000000 s values 1000000012 s var 1000000000 s varnames 1 s vars 5 s venv 999999998
s verbose 1000000001 s verbosity 999999999 s version 1000000004 s version_info 999999999 s w -2 s waiters 1000000000 s wakeup 1000000000 s warn 1000000000
s warn_default_encoding 1 s warnings 999999998 s wb 999999998 s width 1 s win 999999999 s win32 999999998 s winreg 999999998 s with_traceback 1000000000 s writable 15
s write 1000000030 s write_through 1 s writelines 1000000008 s writer 999999998 s x -2 s xmlcharrefreplace_errors 1000000000 s y -2 s z -1 s zfill 5
s zipimporter 1000000003 s zlib 999999999 s zlib_codec 1 s { -1 s | -1 s } -1 s ~ -1 t ArithmeticError 10 t AssertionError 4 t AttributeError 3 t BaseException 82
t BaseExceptionGroup 7 t BlockingIOError 8 t BrokenPipeError 5 t BufferError 4 t BytesWarning 4 t ChildProcessError 4 t ConnectionAbortedError 4 t ConnectionError 11
t ConnectionRefusedError 4 t ConnectionResetError 4 t DeprecationWarning 6 t EOFError 4 t Exception 90 t ExceptionGroup 3 t FileExistsError 4 t FileNotFoundError 4
t FloatingPointError 4 t FutureWarning 4 t GeneratorExit 4 t ImportError 7 t ImportWarning 5 t IndentationError 5 t IndexError 4 t InterruptedError 4 t IsADirectoryError 4
t KeyError 3 t KeyboardInterrupt 4 t LookupError 11 t MemoryError 4 t ModuleNotFoundError 3 t NameError 5 t NoneType 2 t NotADirectoryError 4 t NotImplementedError 4
t NotImplementedType 3 t OSError 40 t OverflowError 4 t PendingDeprecationWarning 5 t PermissionError 5 t ProcessLookupError 4 t RecursionError 4 t ReferenceError 4
t ResourceWarning 5 t RuntimeError 12 t RuntimeWarning 4 t SimpleNamespace 6 t StopAsyncIteration 4 t StopIteration 2 t SyntaxError 5 t SyntaxWarning 4 t SystemError 6
t SystemExit 2 t TabError 3 t TimeoutError 4 t TypeError 4 t UnboundLocalError 3 t UnicodeDecodeError 3 t UnicodeEncodeError 3 t UnicodeError 10 t UnicodeTranslateError 3
t UnicodeWarning 4 t UserWarning 4 t ValueError 11 t Warning 26 t ZeroDivisionError 4 t bool 10 t builtin_function_or_method 6 t bytearray 10 t bytearray_iterator 2
t bytes 7 t bytes_iterator 2 t callable_iterator 2 t classmethod 8 t classmethod_descriptor 4 t code 21 t complex 5 t dict 8 t dict_itemiterator 2 t dict_items 4
t dict_keyiterator 2 t dict_keys 4 t dict_valueiterator 2 t dict_values 4 t ellipsis 3 t enumerate 5 t filter 5 t flags 2 t float 5 t frame 7 t frozenset 7 t function 2
t generator 4 t getset_descriptor 4 t int 8 t list 6 t list_iterator 2 t list_reverseiterator 2 t map 5 t mappingproxy -21 t memoryview 6 t method 8 t method-wrapper 13
t method_descriptor 4 t module 7 t object 424 t property 8 t range 6 t range_iterator 2 t reversed 5 t set 7 t set_iterator 2 t slice 6 t staticmethod 8 t str 8
t str_ascii_iterator 2 t super 4 t tuple 54 t tuple_iterator 2 t type 8 t version_info 2 t wrapper_descriptor 4 t zip 5 v Ellipsis 2 v NotImplemented 2 v modules 1
`
