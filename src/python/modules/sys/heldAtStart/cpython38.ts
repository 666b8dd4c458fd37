/** CPython 3.8.18. Written by test/cpython/held/main.cjs. */
export const held38 = `
m _weakref 2 m atexit -1 m builtins 45 m operator -1 m sys 12 m time 10 s # 1 s ) 1 s * 2 s . 20 s / 8 s : 2 s ? 2 s ABC 2 s ABCMeta 3 s ArithmeticError -1
s AssertionError 6 s AttributeError 7 s BOM 1 s BOM32_BE 1 s BOM32_LE 1 s BOM64_BE 1 s BOM64_LE 1 s BOM_BE 1 s BOM_LE 1 s BOM_UTF16 1 s BOM_UTF16_BE 1 s BOM_UTF16_LE 1
s BOM_UTF32 1 s BOM_UTF32_BE 1 s BOM_UTF32_LE 1 s BOM_UTF8 1 s BYTECODE_SUFFIXES 3 s BaseException -1 s BlockingIOError 3 s BrokenPipeError -1 s BufferError -1
s BufferedIOBase 3 s BufferedIncrementalDecoder 3 s BufferedIncrementalEncoder 2 s BufferedRWPair 3 s BufferedRandom 3 s BufferedReader 3 s BufferedWriter 3
s BuiltinImporter 6 s BytesIO 7 s BytesWarning -1 s CHAR_MAX 0 s CODESET 0 s CS_GNU_LIBC_VERSION 0 s CS_PATH 0 s CallableProxyType 1 s ChildProcessError -1 s Codec 8
s CodecInfo 7 s CodecRegistryError 3 s ConnectionAbortedError -1 s ConnectionError -1 s ConnectionRefusedError -1 s ConnectionResetError -1 s DEBUG_BUILD 2
s DEBUG_BYTECODE_SUFFIXES 0 s DEFAULT_BUFFER_SIZE 2 s DeprecationWarning 0 s DirEntry 1 s END_CENTRAL_DIR_SIZE 1 s EOFError 3 s EXTENSION_SUFFIXES 2 s Ellipsis 0
s EncodedFile 4 s EnvironmentError -1 s Error 0 s Exception 3 s ExtensionFileLoader 4 s F_OK 1 s False 0 s FileExistsError 0 s FileFinder 3 s FileIO 6 s FileLoader 3
s FileNotFoundError 4 s FloatingPointError -1 s FrozenImporter 5 s FutureWarning -1 s GeneratorExit -1 s HKEY_CURRENT_USER 0 s HKEY_LOCAL_MACHINE 0 s IOBase 3 s IOError -1
s ImportError 26 s ImportWarning 3 s IncrementalDecoder 14 s IncrementalEncoder 14 s IncrementalNewlineDecoder 3 s IndentationError -1 s IndexError 0 s InterruptedError -1
s IsADirectoryError -1 s KeyError 9 s KeyboardInterrupt -1 s LC_ALL 0 s LC_COLLATE 0 s LC_CTYPE 0 s LC_MESSAGES 0 s LC_MONETARY 0 s LC_NUMERIC 0 s LC_TIME 0 s LockType 1
s LookupError 1 s MAGIC_NUMBER 3 s MAX_COMMENT_LEN 1 s MISSING 0 s MemoryError -1 s MetadataPathFinder 2 s ModuleNotFoundError 2 s ModuleSpec 9 s NameError 0 s None 0
s NotADirectoryError 0 s NotImplemented 2 s NotImplementedError 8 s OPTIMIZED_BYTECODE_SUFFIXES 0 s OSError 17 s O_APPEND 1 s O_CLOEXEC 1 s O_CREAT 2 s O_DIRECTORY 1
s O_EXCL 2 s O_NOCTTY 1 s O_NOFOLLOW 1 s O_RDONLY 1 s O_RDWR 1 s O_TMPFILE 1 s O_TRUNC 1 s O_WRONLY 2 s OpenKey 0 s OpenWrapper 0 s OverflowError -1 s POSIX_SPAWN_CLOSE 1
s POSIX_SPAWN_DUP2 1 s PYTHONCASEOK 0 s Path 2 s PathFinder 3 s PendingDeprecationWarning -1 s PermissionError 0 s ProcessLookupError -1 s ProxyType 1 s QueryValue 0
s REGISTRY_KEY 1 s REGISTRY_KEY_DEBUG 1 s RLock 1 s RTLD_GLOBAL 1 s RTLD_LOCAL 1 s RTLD_NOW 1 s RawIOBase 3 s Reader 1 s RecursionError -1 s ReferenceError -1
s ReferenceType 1 s ResourceReader 2 s ResourceWarning -1 s RuntimeError 1 s RuntimeWarning -1 s SC_OPEN_MAX 0 s SC_SEM_NSEMS_MAX 0 s SEEK_CUR 1 s SEEK_DATA 1 s SEEK_END 1
s SEEK_HOLE 1 s SEEK_SET 1 s SIGCHLD 1 s SIGCLD 1 s SIGINT 1 s SIGKILL 1 s SIGPIPE 1 s SIGTERM 1 s SIGXFSZ 1 s SIG_BLOCK 1 s SIG_DFL 1 s SIG_IGN 1 s SIG_SETMASK 1
s SIG_UNBLOCK 1 s SOURCE_SUFFIXES 4 s STRING_END_ARCHIVE 1 s SourceFileLoader 4 s SourceLoader 3 s SourcelessFileLoader 4 s StopAsyncIteration -1 s StopIteration 0
s StreamConverter 2 s StreamReader 12 s StreamReaderWriter 4 s StreamRecoder 4 s StreamWriter 12 s StringIO 3 s SyntaxError -1 s SyntaxWarning -1 s SystemError -1
s SystemExit -1 s TIMEOUT_MAX 1 s TMP_MAX 1 s TabError -1 s TextIOBase 3 s TextIOWrapper 4 s TimeoutError -1 s True 0 s TypeError 4 s UnboundLocalError -1
s UnicodeDecodeError 1 s UnicodeEncodeError -1 s UnicodeError -1 s UnicodeTranslateError -1 s UnicodeWarning -1 s UnsupportedOperation 3 s UserWarning -1 s ValueError 7
s WEXITSTATUS 2 s WIFEXITED 2 s WIFSIGNALED 2 s WIFSTOPPED 2 s WNOHANG 1 s WSTOPSIG 2 s WTERMSIG 2 s W_OK 1 s Warning -1 s WindowsRegistryFinder 3 s Writer 1 s X_OK 1
s ZeroDivisionError -1 s ZipImportError 11 s _ 3 s _BufferedIOBase 1 s _CASE_INSENSITIVE_PLATFORMS 2 s _CASE_INSENSITIVE_PLATFORMS_BYTES_KEY 0
s _CASE_INSENSITIVE_PLATFORMS_STR_KEY 1 s _CHUNK_SIZE 1 s _DeadlockError 4 s _DummyModuleLock 3 s _ERR_MSG 1 s _ERR_MSG_PREFIX 0 s _ExceptHookArgs 1 s _IOBase 1
s _ImportLockContext 3 s _LoaderBasics 2 s _MS_WINDOWS 0 s _ModuleLock 3 s _ModuleLockManager 5 s _NEEDS_LOADING 2 s _NamespaceLoader 4 s _NamespacePath 4 s _OPT 2
s _ORIGIN 6 s _POPULATE 1 s _PYCACHE 2 s _RAW_MAGIC_NUMBER 2 s _RawIOBase 1 s _STRUCT_TM_ITEMS 1 s _TextIOBase 1 s _WindowsConsoleIO 0 s _ZipImportResourceReader 3
s __abs__ 10 s __abstractmethods__ 10 s __add__ 23 s __aiter__ 0 s __all__ 6 s __and__ 16 s __anext__ 0 s __annotations__ 2 s __author__ 0 s __await__ 2 s __bases__ 3
s __bool__ 14 s __builtins__ 15 s __bytes__ 1 s __cached__ 11 s __call__ 22 s __cause__ 1 s __ceil__ 1 s __class__ 9 s __class_getitem__ 2 s __classcell__ 0
s __closure__ 2 s __code__ 2 s __contains__ 35 s __context__ 1 s __debug__ 0 s __defaults__ 1 s __del__ 8 s __delattr__ 23 s __delete__ 6 s __delitem__ 15 s __dict__ 79
s __dir__ 7 s __divmod__ 10 s __doc__ 308 s __enter__ 32 s __eq__ 74 s __excepthook__ 0 s __exit__ 31 s __file__ 14 s __flags__ 1 s __float__ 10 s __floor__ 1
s __floordiv__ 10 s __format__ 9 s __fspath__ 1 s __func__ 7 s __ge__ 64 s __get__ 25 s __getattr__ 14 s __getattribute__ 163 s __getitem__ 30 s __getnewargs__ 11
s __getstate__ 3 s __globals__ 1 s __gt__ 64 s __hash__ 62 s __iadd__ 9 s __iand__ 6 s __ifloordiv__ 4 s __ilshift__ 4 s __imatmul__ 4 s __imod__ 4 s __import__ 8
s __imul__ 9 s __index__ 8 s __init__ 254 s __init_subclass__ 2 s __instancecheck__ 4 s __int__ 12 s __invert__ 6 s __ior__ 6 s __ipow__ 4 s __irshift__ 4
s __isabstractmethod__ 13 s __isub__ 6 s __iter__ 120 s __itruediv__ 4 s __ixor__ 6 s __kwdefaults__ 1 s __le__ 64 s __len__ 46 s __length_hint__ 36 s __loader__ 43
s __lshift__ 6 s __lt__ 64 s __main__ 0 s __matmul__ 4 s __mod__ 16 s __module__ 74 s __mro__ 1 s __mul__ 21 s __name__ 83 s __ne__ 64 s __neg__ 10 s __new__ 128
s __next__ 87 s __objclass__ 11 s __or__ 16 s __package__ 40 s __path__ 11 s __pos__ 10 s __pow__ 10 s __prepare__ 4 s __pycache__ 0 s __qualname__ 27 s __radd__ 10
s __rand__ 16 s __rdivmod__ 10 s __reduce__ 121 s __reduce_ex__ 3 s __repr__ 179 s __reversed__ 20 s __rfloordiv__ 10 s __rlshift__ 6 s __rmatmul__ 4 s __rmod__ 16
s __rmul__ 21 s __ror__ 16 s __round__ 3 s __rpow__ 10 s __rrshift__ 6 s __rshift__ 6 s __rsub__ 18 s __rtruediv__ 10 s __rxor__ 16 s __self__ 7 s __set__ 6
s __set_name__ 11 s __setattr__ 23 s __setitem__ 18 s __setstate__ 25 s __sizeof__ 31 s __slots__ 1 s __spec__ 48 s __stderr__ 0 s __stdin__ -1 s __stdout__ -1
s __str__ 32 s __sub__ 18 s __subclasscheck__ 6 s __subclasses__ 1 s __subclasshook__ 6 s __suppress_context__ 1 s __text_signature__ 11 s __traceback__ 1 s __truediv__ 10
s __trunc__ 3 s __weakref__ 57 s __xor__ 16 s _abc 3 s _abc_cache 0 s _abc_caches_clear 2 s _abc_init 3 s _abc_instancecheck 4 s _abc_negative_cache 0
s _abc_negative_cache_version 0 s _abc_register 4 s _abc_registry 0 s _abc_registry_clear 2 s _abc_subclasscheck 4 s _acquire_restore 1 s _aliases 1 s _base_executable 0
s _blksize 3 s _blocking_on 2 s _bootstrap 24 s _bootstrap_external 10 s _bootstrap_module 1 s _buffer_decode 4 s _buffer_encode 3 s _builtin_from_name 6 s _cache 1
s _cache_bytecode 6 s _cached 4 s _calc___package__ 4 s _calc_mode 4 s _call_with_frames_removed 13 s _checkClosed 1 s _checkReadable 1 s _checkSeekable 1
s _checkWritable 1 s _check_name 3 s _check_name_wrapper 1 s _classify_pyc 6 s _code_to_hash_pyc 4 s _code_to_timestamp_pyc 4 s _code_type 3 s _codecs 3
s _compile_bytecode 5 s _compile_source 4 s _count 2 s _defaultaction 1 s _dump_registry 2 s _empty_charbuffer 3 s _eq_mtime 4 s _excepthook 2 s _exec 4 s _exit 2
s _false 0 s _files 8 s _fill_cache 4 s _filters_mutated 2 s _find_and_load 6 s _find_and_load_unlocked 4 s _find_module_shim 3 s _find_parent_path_names 3 s _find_spec 4
s _find_spec_legacy 4 s _fix_co_filename 2 s _fix_up_module 4 s _framework 1 s _frozen_importlib 89 s _frozen_importlib_external 128 s _gcd_import 5 s _get_cached 4
s _get_data 7 s _get_decompress_func 4 s _get_dump 4 s _get_module_code 5 s _get_module_info 6 s _get_module_lock 5 s _get_module_path 8 s _get_mtime_and_size_of_source 4
s _get_parent_path 4 s _get_pyc_source 4 s _get_sourcefile 3 s _get_spec 10 s _get_supported_file_loaders 6 s _getframe 1 s _git 1 s _handle_fromlist 6 s _have_functions 1
s _imp 24 s _imp_module 1 s _import_tail 1 s _importing_zlib 1 s _init_module_attrs 6 s _initializing 4 s _install 9 s _install_external_importers 3 s _io 13 s _is_dir 4
s _is_owned 1 s _is_text_encoding 5 s _last_parent_path 1 s _legacy_get_spec 3 s _load 4 s _load_backward_compatible 4 s _load_module_shim 6 s _load_unlocked 6
s _loaders 3 s _local 1 s _locale 0 s _lock 4 s _lock_unlock_module 6 s _make_relax_case 4 s _mode 2 s _module_locks 2 s _module_repr 3 s _module_repr_from_spec 4
s _module_type 1 s _multiarch -1 s _name 6 s _new_module 4 s _normalize_line_endings 4 s _onceregistry 1 s _open_registry 3 s _optimize 1 s _os 15 s _pack_uint32 5
s _parse_dostime 4 s _path 7 s _path_cache 4 s _path_finder 1 s _path_hooks 5 s _path_importer_cache 5 s _path_is_mode_type 5 s _path_isabs 6 s _path_isdir 6
s _path_isfile 6 s _path_join 16 s _path_mtime 4 s _path_split 15 s _path_stat 10 s _pathseps_with_colon 2 s _read_directory 4 s _recalculate 5 s _registered 1
s _relax_case 7 s _relaxed_path_cache 4 s _release_save 1 s _remove_dead_weakref 1 s _requires_builtin 3 s _requires_builtin_wrapper 1 s _requires_frozen 3
s _requires_frozen_wrapper 1 s _reset_caches 4 s _reset_registry 4 s _resolve_name 4 s _sanity_check 4 s _search_registry 3 s _set_fileattr 7 s _set_sentinel 2 s _setup 9
s _spec_from_module 4 s _thread 13 s _unknown 1 s _unmarshal_code 4 s _unpack_uint16 7 s _unpack_uint32 9 s _validate_hash_pyc 5 s _validate_timestamp_pyc 4
s _verbose_message 19 s _warnings 13 s _weakref 10 s _winreg 2 s _wrap 7 s _write_atomic 4 s _xoptions 1 s _zip_directory_cache 1 s _zip_searchorder 2 s abc 20
s abiflags 1 s abort 2 s abs 1 s abstractclassmethod 2 s abstractmethod 3 s abstractproperty 2 s abstractstaticmethod 2 s access 2 s acquire 13 s acquire_lock 6 s add 3
s algorithm 1 s alias 0 s aliased_encoding 0 s aliases 2 s all 2 s allocate 2 s allocate_lock 3 s almost_filename 0 s alt_path_sep 2 s altzone 1 s always 1 s ansi 0
s ansi_x3_4_1968 0 s any 2 s append 16 s arabic 0 s arc_offset 0 s archive 10 s args 7 s argv -1 s as_integer_ratio 3 s ascii 15 s ascii_decode 2 s ascii_encode 3
s asctime 2 s asmo_708 0 s audit 1 s b 1 s backslashreplace 0 s backslashreplace_errors 1 s base 1 s base64 0 s base64_codec 1 s base_64 0 s base_exec_prefix -1
s base_filename 0 s base_path 0 s base_prefix -1 s basename 0 s bases 0 s big5 2 s big5_hkscs 0 s big5_tw 0 s big5hkscs 1 s bin 1 s bind_textdomain_codeset 0
s bindtextdomain 0 s bit_length 1 s bits 0 s bool 1 s breakpoint 3 s buffer 15 s buffering 0 s builtin_module 1 s builtin_module_names 4 s builtin_name 1 s builtin_os 0
s builtins 6 s bytearray 3 s bytebuffer 2 s bytecode 0 s bytecode_path 5 s byteorder 1 s bytes 3 s bytes_data 0 s bytes_warning 1 s bytesdecoded 1 s bytesencoded 2 s bz2 0
s bz2_codec 0 s c 2 s cache 0 s cache_from_source 5 s cache_module 0 s cache_path 0 s cache_tag 2 s cached 10 s call_tracing 2 s callable 3 s capitalize 5 s casefold 1
s cast 1 s cb 1 s cell_contents 1 s center 5 s characters_written 1 s charbuffer 3 s charbuffertype 1 s charmap_build 3 s charmap_decode 3 s charmap_encode 3 s chars 2
s chdir 2 s check_hash_based_pycs 2 s check_source 1 s checked 0 s chinese 0 s chmod 2 s chown 2 s chr 1 s classmethod 0 s clear 11 s close 38 s closed 22 s closefd 1
s closerange 2 s cls 24 s co_argcount 1 s co_cellvars 1 s co_code 1 s co_consts 1 s co_filename 1 s co_firstlineno 1 s co_flags 1 s co_freevars 1 s co_kwonlyargcount 1
s co_lnotab 1 s co_name 1 s co_names 1 s co_nlocals 1 s co_posonlyargcount 1 s co_stacksize 1 s co_varnames 1 s code 10 s code_object 0 s codecaliases 0 s codecs 108
s columns 1 s comment_size 0 s compile 4 s complex 0 s compress 1 s confstr 2 s conjugate 5 s consumed 1 s contents 6 s contiguous 1 s copy 15 s copyright 0 s count 21
s cp037 7 s cp1026 2 s cp1051 0 s cp1125 3 s cp1140 1 s cp1250 1 s cp1251 1 s cp1252 1 s cp1253 1 s cp1254 1 s cp1255 1 s cp1256 1 s cp1257 1 s cp1258 1 s cp1361 0
s cp154 0 s cp273 2 s cp367 0 s cp424 3 s cp437 2 s cp437_table 1 s cp500 4 s cp65001 0 s cp775 2 s cp819 0 s cp850 2 s cp852 2 s cp855 2 s cp857 2 s cp858 2 s cp860 2
s cp861 3 s cp862 2 s cp863 2 s cp864 2 s cp865 2 s cp866 2 s cp866u 0 s cp869 3 s cp932 3 s cp936 0 s cp949 2 s cp950 1 s cp_gr 0 s cp_is 0 s cpathname 0 s cpu_count 2
s cr_await 1 s cr_code 1 s cr_frame 1 s cr_origin 1 s cr_running 1 s crc 1 s create_builtin 2 s create_dynamic 2 s create_module 20 s csHPRoman8 0 s csascii 0 s csbig5 0
s csibm037 0 s csibm1026 0 s csibm273 0 s csibm424 0 s csibm500 0 s csibm855 0 s csibm857 0 s csibm858 0 s csibm860 0 s csibm861 0 s csibm863 0 s csibm864 0 s csibm865 0
s csibm866 0 s csibm869 0 s csiso2022jp 0 s csiso2022kr 0 s csiso58gb231280 0 s csisolatin1 0 s csisolatin2 0 s csisolatin3 0 s csisolatin4 0 s csisolatin5 0
s csisolatin6 0 s csisolatinarabic 0 s csisolatincyrillic 0 s csisolatingreek 0 s csisolatinhebrew 0 s cskoi8r 0 s cspc775baltic 0 s cspc850multilingual 0
s cspc862latinhebrew 0 s cspc8codepage437 0 s cspcp852 0 s csptcp154 0 s csshiftjis 0 s ctime 2 s cut_off 0 s cutoff 1 s cygwin 1 s cyrillic 0 s cyrillic_asian 0 s d 1
s darwin 1 s data 28 s data_encoding 2 s data_info 0 s data_size 1 s datapath 0 s date 2 s daylight 1 s dbcs 0 s dcgettext 0 s debug 1 s debug_override 0 s decode 52
s decode_source 4 s decodedbytes 0 s decoder 1 s decoding_map 0 s decompress 2 s default 1 s default_int_handler 2 s delattr 1 s delete 1 s deleter 1 s denominator 1
s detach 11 s detect_encoding 0 s dev_mode 1 s device_encoding 2 s dgettext 0 s dict 1 s difference 3 s difference_update 1 s dig 1 s dir 0 s dirname 1 s dirpath 0
s discard 1 s displayhook 1 s divmod 1 s do_setlocale 0 s dont_inherit 2 s dont_write_bytecode 2 s dot 1 s dot_count 0 s dump 1 s dumps 2 s dup 1 s dup2 2 s ebcdic_cp_be 0
s ebcdic_cp_ca 0 s ebcdic_cp_ch 0 s ebcdic_cp_he 0 s ebcdic_cp_nl 0 s ebcdic_cp_us 0 s ebcdic_cp_wt 0 s ecma_114 0 s ecma_118 0 s elapsed 1 s elot_928 0 s encode 44
s encoder 1 s encoding 22 s end 5 s endswith 10 s entry 1 s enumerate 0 s environ 2 s epsilon 1 s err_msg 1 s errno 1 s error 3 s errors 37 s escape_decode 2 s euc_cn 0
s euc_jis2004 0 s euc_jis_2004 2 s euc_jisx0213 0 s euc_jp 2 s euc_kr 7 s euccn 0 s eucgb2312_cn 0 s eucjis2004 0 s eucjisx0213 0 s eucjp 0 s euckr 0 s eval 1 s exc 3
s exc_details 5 s exc_info 1 s exc_traceback 4 s exc_type 4 s exc_value 4 s excepthook 1 s exec 7 s exec_builtin 2 s exec_dynamic 2 s exec_module 23 s exec_prefix -1
s executable -1 s execv 2 s execve 2 s exit 3 s exit_thread 2 s expandtabs 5 s extend 10 s extension 0 s extension_suffixes 3 s extensions 0 s extra_size 1 s f 1
s f_back 1 s f_bavail 1 s f_bfree 1 s f_blocks 1 s f_builtins 1 s f_code 1 s f_frsize 1 s f_globals 1 s f_lasti 1 s f_lineno 1 s f_locals 1 s f_trace 1 s f_trace_lines 1
s f_trace_opcodes 1 s fd 0 s fdel 1 s fget 1 s file 6 s file_encoding 2 s file_info 0 s file_name 0 s file_offset 1 s file_size 1 s filename 10 s filename2 1
s filename_base 0 s fileno 14 s filepath 1 s files 1 s filter 0 s filters 1 s final 4 s finalizer 1 s find 5 s find_distributions 3 s find_loader 9 s find_module 17
s find_spec 27 s findall 0 s finder 5 s firstiter 1 s firstline 1 s flags 8 s float 0 s flush 18 s fn 0 s fork 1 s forkpty 2 s format 33 s format_map 1
s found_in_pycache_prefix 0 s fp 1 s from_bytes 4 s from_name 0 s fromhex 5 s fromkeys 3 s fromlist 2 s frozen 3 s frozenset 0 s fsdecode 0 s fset 1 s fspath 5 s fstat 2
s fstatvfs 2 s fsync 1 s ftruncate 2 s full_path 0 s fullname 38 s fullname_as_path 1 s fullname_path 0 s fullpath 4 s funcobj 0 s fxn 2 s gb18030 0 s gb18030_2000 0
s gb2312 8 s gb2312_1980 0 s gb2312_80 0 s gbk 2 s get 19 s get_asyncgen_hooks 1 s get_cache_token 3 s get_clock_info 1 s get_code 24
s get_coroutine_origin_tracking_depth 2 s get_data 11 s get_filename 22 s get_frozen_object 3 s get_ident 4 s get_inheritable 2 s get_native_id 2 s get_resource_reader 6
s get_source 22 s get_terminal_size 2 s getaliases 1 s getattr 8 s getbuffer 1 s getcwd 9 s getcwdb 2 s getdecoder 4 s getdefaultencoding 1 s getegid 2 s getencoder 4
s geteuid 2 s getfilesystemencodeerrors 2 s getfilesystemencoding 1 s getgid 2 s getincrementaldecoder 5 s getincrementalencoder 5 s getpid 2 s getpreferredencoding 0
s getreader 4 s getrecursionlimit 1 s getregentry 9 s getsignal 2 s getsizeof 0 s getstate 14 s getter 1 s gettext 0 s getuid 2 s getvalue 3 s getweakrefcount 2
s getweakrefs 2 s getwriter 4 s getxattr 2 s gi_code 1 s gi_frame 1 s gi_running 1 s gi_yieldfrom 1 s glob 0 s globals 3 s globals_ 0 s gmtime 1 s greek 0 s greek8 0
s has_deadlock 3 s has_location 8 s hasattr 16 s hash 1 s hash_based 1 s hash_info 0 s head 1 s header_offset 0 s header_position 0 s header_size 1 s hebrew 0 s hex 10
s hex_codec 0 s hexversion 0 s hkey 0 s hkscs 0 s hook 0 s hp_roman8 4 s hz 2 s hz_gb 0 s hz_gb_2312 0 s hzgb 0 s i 2 s ibm037 0 s ibm039 0 s ibm1026 0 s ibm1051 0
s ibm1125 0 s ibm1140 0 s ibm273 0 s ibm367 0 s ibm424 0 s ibm437 0 s ibm500 0 s ibm775 0 s ibm819 0 s ibm850 0 s ibm852 0 s ibm855 0 s ibm857 0 s ibm858 0 s ibm860 0
s ibm861 0 s ibm862 0 s ibm863 0 s ibm864 0 s ibm865 0 s ibm866 0 s ibm869 0 s id 3 s idlelib 0 s ignore 5 s ignore_environment 1 s ignore_errors 1 s imag 7
s implementation 3 s import_ 2 s incrementaldecoder 5 s incrementalencoder 5 s index 13 s indices 1 s inf 1 s info 0 s init_filename 0 s init_frozen 1 s inode 1 s input 10
s insert 3 s inspect 1 s instance 0 s int 6 s interactive 1 s intern 1 s interrupt_main 2 s intersection 3 s intersection_update 1 s invalidate_caches 7 s io 1
s is_builtin 2 s is_dir 1 s is_file 1 s is_finalizing 0 s is_frozen 6 s is_frozen_package 2 s is_namespace 0 s is_package 33 s is_reload 0 s is_resource 6 s is_symlink 1
s isalnum 9 s isalpha 5 s isascii 5 s isatty 24 s isbytecode 1 s isdecimal 1 s isdigit 5 s isdisjoint 7 s isidentifier 1 s isinstance 14 s islower 5 s isnumeric 1
s iso2022_jp 2 s iso2022_jp_1 1 s iso2022_jp_2 1 s iso2022_jp_2004 1 s iso2022_jp_3 1 s iso2022_jp_ext 1 s iso2022_kr 2 s iso2022jp 0 s iso2022jp_1 0 s iso2022jp_2 0
s iso2022jp_2004 0 s iso2022jp_3 0 s iso2022jp_ext 0 s iso2022kr 0 s iso646_us 0 s iso8859 0 s iso8859_1 0 s iso8859_10 5 s iso8859_11 2 s iso8859_13 2 s iso8859_14 5
s iso8859_15 2 s iso8859_16 4 s iso8859_2 5 s iso8859_3 5 s iso8859_4 5 s iso8859_5 4 s iso8859_6 6 s iso8859_7 7 s iso8859_8 4 s iso8859_9 5 s iso_2022_jp 0
s iso_2022_jp_1 0 s iso_2022_jp_2 0 s iso_2022_jp_2004 0 s iso_2022_jp_3 0 s iso_2022_jp_ext 0 s iso_2022_kr 0 s iso_8859_1 0 s iso_8859_10 0 s iso_8859_10_1992 0
s iso_8859_11 0 s iso_8859_11_2001 0 s iso_8859_13 0 s iso_8859_14 0 s iso_8859_14_1998 0 s iso_8859_15 0 s iso_8859_16 0 s iso_8859_16_2001 0 s iso_8859_1_1987 0
s iso_8859_2 0 s iso_8859_2_1987 0 s iso_8859_3 0 s iso_8859_3_1988 0 s iso_8859_4 0 s iso_8859_4_1988 0 s iso_8859_5 0 s iso_8859_5_1988 0 s iso_8859_6 0
s iso_8859_6_1987 0 s iso_8859_7 0 s iso_8859_7_1987 0 s iso_8859_8 0 s iso_8859_8_1988 0 s iso_8859_9 0 s iso_8859_9_1989 0 s iso_celtic 0 s iso_ir_100 0 s iso_ir_101 0
s iso_ir_109 0 s iso_ir_110 0 s iso_ir_126 0 s iso_ir_127 0 s iso_ir_138 0 s iso_ir_144 0 s iso_ir_148 0 s iso_ir_157 0 s iso_ir_166 0 s iso_ir_199 0 s iso_ir_226 0
s iso_ir_58 0 s iso_ir_6 0 s isolated 1 s ispackage 3 s isprintable 1 s isspace 5 s issubclass 1 s issubset 3 s issuperset 3 s istitle 5 s isupper 5 s item 1 s items 17
s itemsize 1 s iter 14 s iterator 1 s iterdecode 4 s iterencode 4 s jisx0213 0 s johab 1 s join 15 s k 1 s keepends 2 s key 3 s keys 11 s kill 2 s koi8_r 0 s korean 0
s ks_c_5601 0 s ks_c_5601_1987 0 s ks_x_1001 0 s ksc5601 0 s ksx1001 0 s kwargs 5 s kwds 0 s kz1048 2 s kz_1048 0 s l1 0 s l10 0 s l2 0 s l3 0 s l4 0 s l5 0 s l6 0 s l7 0
s l8 0 s l9 0 s latin 0 s latin1 1 s latin10 0 s latin2 0 s latin3 0 s latin4 0 s latin5 0 s latin6 0 s latin7 0 s latin8 0 s latin9 0 s latin_1 13 s latin_1_decode 4
s latin_1_encode 4 s lchown 2 s len 21 s level 3 s lib2to3 0 s line 1 s line0withend 0 s line0withoutend 0 s line_buffering 3 s linebuffer 3 s lineno 1 s lines 3 s link 1
s list 5 s listdir 4 s listxattr 2 s little 3 s ljust 5 s load 1 s load_module 19 s loader 36 s loader_class 2 s loader_details 2 s loader_state 4 s loaders 0 s loads 3
s localeconv 0 s locals 2 s localtime 2 s location 1 s lock 9 s lock_held 1 s locked 1 s lockf 1 s lookup 12 s lookup_error 4 s lower 9 s lower_suffix_contents 0 s lseek 2
s lstat 2 s lstrip 6 s m 3 s mac_cyrillic 0 s mac_greek 0 s mac_iceland 0 s mac_latin2 1 s mac_roman 1 s mac_turkish 0 s maccentraleurope 0 s maccyrillic 0 s macgreek 0
s machine 1 s maciceland 0 s macintosh 0 s maclatin2 0 s macroman 0 s macturkish 0 s magic 0 s major 3 s make_encoding_map 3 s make_identity_dict 3 s makedev 2 s map 0
s marshal 11 s max 5 s max_comment_start 0 s maxsize 0 s mbcs 1 s mcls 0 s me 1 s memoryview 2 s message 4 s meta_path 4 s metaclass 0 s method 1 s mi 2 s micro 1 s min 3
s minor 4 s mkdir 3 s mkfifo 2 s mknod 2 s mktime 3 s mod 1 s mode 19 s modname 0 s modnames 0 s modpath 3 s module 18 s module_from_spec 4 s module_repr 10
s module_type 0 s modules 15 s modulus 1 s monotonic 2 s move_to_end 1 s mro 5 s ms1361 0 s ms932 0 s ms936 0 s ms949 0 s ms950 0 s ms_kanji 0 s msg 6 s mskanji 0
s mtime 4 s name 98 s name_size 1 s namereplace 0 s namereplace_errors 1 s namespace 0 s namespace_path 1 s nan 1 s nbytes 1 s ndim 1 s never 1 s new 1 s new_name 0
s newchars 0 s newdata 0 s newline_decoder 0 s newlines 8 s next 3 s nice 2 s nl_langinfo 0 s no_site 1 s no_user_site 1 s norm_encoding 0 s normalize_encoding 4 s ns 0
s nt 0 s numerator 1 s o 1 s obj 1 s object 9 s oct 1 s offset 2 s old 1 s old_value 1 s open 13 s open_code 6 s open_resource 5 s openpty 2 s opt_level 0 s optimization 2
s optimize 4 s ord 1 s origin 16 s os 1 s os_details 0 s os_module 0 s other 1 s output 1 s override 2 s owner 5 s p 1 s package 3 s package_path 0 s parent 10
s parent_module 0 s parent_module_name 0 s parent_name 0 s parent_path 0 s part 1 s partition 8 s path 75 s path_attr_name 0 s path_finder 0 s path_hook 5
s path_hook_for_FileFinder 2 s path_hooks 2 s path_importer_cache 3 s path_mtime 3 s path_parts 1 s path_sep 14 s path_sep_tuple 0 s path_separators 8 s path_stats 7
s path_tmp 0 s pathconf 1 s pathlib 0 s pathname 3 s pause 2 s peek 6 s perf_counter 2 s pipe 2 s platform 2 s pop 13 s popitem 3 s portions 2 s pos 0 s posix 4
s posix_spawn 2 s pow 1 s prefix 3 s print 1977 s process_time 2 s property 0 s proxy 2 s pt154 0 s ptcp154 3 s pthread_sigmask 2 s punct 0 s putenv 2 s py 0 s pycache 0
s pycache_filename 0 s pycache_prefix 3 s quiet 1 s quopri 0 s quopri_codec 2 s quoted_printable 0 s quotedprintable 0 s r 4 s r8 0 s radix 1 s range 1 s raw 10
s raw_data 0 s raw_unicode_escape_decode 3 s raw_unicode_escape_encode 3 s re 0 s read 42 s read1 11 s readable 19 s readall 5 s reader 12 s readinto 15 s readinto1 7
s readline 27 s readlines 13 s readlink 2 s readonly 1 s readsize 0 s real 5 s reason 5 s reconfigure 1 s recursive 2 s ref 4 s register 11 s register_at_fork 2
s register_error 4 s registry_key 0 s relative 0 s relative_path 0 s relative_to 0 s release 20 s release_lock 6 s remove 8 s rename 2 s replace 22 s replace_errors 1
s repr 1 s reset 33 s resource 2 s resource_path 5 s rest 1 s result 1 s reverse 3 s reversed 2 s rfind 9 s rindex 5 s rjust 5 s rk1048 0 s rmdir 2 s rng 0 s roman8 0
s rot13 0 s rot_13 0 s round 1 s rounds 1 s rpartition 16 s rsplit 8 s rstrip 8 s run 1 s ruscii 0 s s 1 s s_jis 0 s s_jis_2004 0 s s_jisx0213 0 s scandir 2 s search 0
s search_function 3 s seek 35 s seekable 19 s self 103 s self_module 1 s send 5 s sendfile 2 s sep 1 s serial 1 s set 8 s set_asyncgen_hooks 1 s set_blocking 2
s set_coroutine_origin_tracking_depth 2 s set_data 7 s set_inheritable 1 s set_wakeup_fd 2 s setattr 6 s setdefault 3 s setlocale 0 s setprofile 0 s setsid 2 s setstate 14
s setter 2 s settrace 1 s setuid 2 s setxattr 2 s shape 1 s shift_jis 4 s shift_jis_2004 2 s shift_jisx0213 2 s shiftjis 0 s shiftjis2004 0 s shiftjisx0213 0
s siginterrupt 2 s signal 2 s sigpending 2 s sigwait 2 s size 8 s sizehint 2 s sjis 0 s sjis_2004 0 s sjisx0213 0 s sleep 2 s slice 0 s smsl 1 s sort 3 s sorted 2
s source 2 s source_bytes 3 s source_bytes_readline 0 s source_from_cache 4 s source_hash 7 s source_mtime 2 s source_path 5 s source_size 2 s source_to_code 3 s spec 27
s spec_from_file_location 7 s spec_from_loader 9 s split 6 s splitlines 9 s sr 0 s srw 0 s st 2 s st_atime 1 s st_atime_ns 1 s st_blksize 1 s st_ctime 1 s st_dev 1
s st_gid 1 s st_ino 1 s st_mode 5 s st_mtime 4 s st_mtime_ns 1 s st_nlink 1 s st_rdev 1 s st_size 3 s st_uid 1 s stack_size 2 s stacklevel 0 s start 10 s start_new 2
s start_new_thread 2 s startswith 12 s stat 5 s stat_info 0 s stat_result 1 s state 0 s staticmethod 0 s statvfs 1 s stderr 3 s stdin 0 s stdout 1 s step 3 s stop 3
s str 8 s strcoll 0 s stream 12 s streamreader 8 s streamwriter 8 s strerror 4 s strftime 2 s strict 16 s strict_errors 1 s strip 5 s stripped_path 0 s strk1048_2002 0
s strptime 2 s struct_time 1 s strxfrm 0 s subclass 0 s subdirs_seen 0 s submodule_search_locations 21 s suffix 4 s suffixes 2 s sum 1 s super 3 s supported_loaders 0
s surrogateescape 0 s surrogatepass 0 s swapcase 5 s symlink 2 s symmetric_difference 3 s symmetric_difference_update 1 s sync 2 s sys 18 s sys_module 1 s sys_version 0
s sysconf 2 s system 4 s t 3 s t1 0 s t2 0 s tactis 0 s tag 0 s tail 0 s tail_module 0 s tail_name 0 s target 6 s tb 0 s tb_frame 1 s tb_lasti 1 s tb_lineno 1 s tb_next 1
s tell 19 s terminal_size 1 s test 0 s text 1 s textdomain 0 s thai 0 s thread 1 s thread_module 0 s throw 5 s tid 1 s time 12 s time_ns 2 s times 2 s timezone 1
s tis260 0 s tis620 0 s tis_620 4 s tis_620_0 0 s tis_620_2529_0 0 s tis_620_2529_1 0 s title 5 s tm_gmtoff 1 s tm_isdst 1 s tm_zone 1 s to_bytes 3 s tobytes 1
s toc_entry 5 s tokenize 1 s tolist 1 s top 0 s toreadonly 1 s translate 6 s truncate 19 s ttyname 2 s tuple 7 s type 9 s tzname 1 s tzset 2 s u16 0 s u32 0 s u7 0 s u8 0
s u_jis 0 s uhc 0 s ujis 0 s umask 2 s uname 2 s uname_result 1 s uncompressed_size 0 s unicode_1_1_utf_7 0 s unicode_escape_decode 2 s unicode_escape_encode 3
s unicodebigunmarked 0 s unicodelittleunmarked 0 s union 3 s unknown 2 s unlink 3 s unsetenv 2 s update 8 s upper 5 s urandom 2 s us 0 s us_ascii 0 s user 1 s utf 0
s utf16 0 s utf32 0 s utf7 0 s utf8 0 s utf8_mode 1 s utf8_ucs2 0 s utf8_ucs4 0 s utf_16 1 s utf_16_be 1 s utf_16_be_decode 3 s utf_16_be_encode 3 s utf_16_decode 3
s utf_16_encode 3 s utf_16_ex_decode 3 s utf_16_le 1 s utf_16_le_decode 3 s utf_16_le_encode 3 s utf_16be 0 s utf_16le 0 s utf_32 1 s utf_32_be 0 s utf_32_be_decode 3
s utf_32_be_encode 3 s utf_32_decode 3 s utf_32_encode 3 s utf_32_ex_decode 3 s utf_32_le 0 s utf_32_le_decode 3 s utf_32_le_encode 3 s utf_32be 0 s utf_32le 0 s utf_7 2
s utf_7_decode 3 s utf_7_encode 3 s utf_8 7 s utf_8_decode 4 s utf_8_encode 4 s utime 2 s uu 0 s uu_codec 0 s v 1 s valid_signals 2 s value 3 s values 12 s var 1 s vars 2
s verbose 3 s verbosity 3 s version 5 s version_info 2 s w 2 s wait 2 s waiters 4 s waitpid 2 s wakeup 4 s warn 7 s warn_explicit 2 s warnoptions 0 s wb 0
s weakref_module 0 s whence 0 s where 0 s width 1 s win 2 s windows_1250 0 s windows_1251 0 s windows_1252 0 s windows_1253 0 s windows_1254 0 s windows_1255 0
s windows_1256 0 s windows_1257 0 s windows_1258 0 s winreg 0 s winreg_module 0 s with_traceback 1 s words 0 s writable 19 s write 43 s write_through 1 s writelines 13
s writer 8 s x 2 s x_mac_japanese 0 s x_mac_korean 0 s x_mac_simp_chinese 0 s x_mac_trad_chinese 0 s xmlcharrefreplace 0 s xmlcharrefreplace_errors 1 s zfill 5 s zip 1
s zipimporter 9 s zlib 1 s zlib_codec 1 t ArithmeticError 11 t AssertionError 5 t AttributeError 4 t BaseException 79 t BlockingIOError 9 t BrokenPipeError 6
t BufferError 5 t BytesWarning 5 t ChildProcessError 5 t ConnectionAbortedError 5 t ConnectionError 12 t ConnectionRefusedError 5 t ConnectionResetError 5
t DeprecationWarning 7 t EOFError 5 t Exception 88 t FileExistsError 5 t FileNotFoundError 5 t FloatingPointError 5 t FutureWarning 5 t GeneratorExit 5 t ImportError 8
t ImportWarning 6 t IndentationError 6 t IndexError 5 t InterruptedError 5 t IsADirectoryError 5 t KeyError 4 t KeyboardInterrupt 5 t LookupError 12 t MemoryError 5
t ModuleNotFoundError 4 t NameError 6 t NoneType 2 t NotADirectoryError 5 t NotImplementedError 5 t NotImplementedType 2 t OSError 44 t OverflowError 5
t PendingDeprecationWarning 6 t PermissionError 6 t ProcessLookupError 5 t RecursionError 5 t ReferenceError 5 t ResourceWarning 6 t RuntimeError 15 t RuntimeWarning 5
t SimpleNamespace 6 t StopAsyncIteration 5 t StopIteration 3 t SyntaxError 6 t SyntaxWarning 5 t SystemError 7 t SystemExit 3 t TabError 4 t TimeoutError 5 t TypeError 5
t UnboundLocalError 5 t UnicodeDecodeError 4 t UnicodeEncodeError 4 t UnicodeError 11 t UnicodeTranslateError 4 t UnicodeWarning 5 t UserWarning 5 t ValueError 12
t Warning 25 t ZeroDivisionError 5 t bool 10 t builtin_function_or_method 4 t bytearray 10 t bytearray_iterator -5 t bytes 7 t bytes_iterator -5 t callable_iterator 2
t classmethod 7 t classmethod_descriptor 4 t code 14 t complex 9 t dict 8 t dict_itemiterator 2 t dict_items 4 t dict_keyiterator -4 t dict_keys 4 t dict_valueiterator -4
t dict_values 4 t ellipsis 3 t enumerate 5 t filter 5 t flags 2 t float 6 t frame 5 t frozenset 7 t function 1 t generator 2 t getset_descriptor 3 t int 8 t list 6
t list_iterator -5 t list_reverseiterator -5 t map 5 t mappingproxy 2 t memoryview 5 t method 9 t method-wrapper 11 t method_descriptor 4 t module 5 t object 472
t property 8 t range 6 t range_iterator -5 t reversed 5 t set 7 t set_iterator -4 t slice 6 t staticmethod 7 t str 8 t str_iterator -5 t super 4 t tuple 51
t tuple_iterator -5 t type 7 t version_info 2 t wrapper_descriptor 4 t zip 4 v Ellipsis 2 v NotImplemented 2 v modules 1
`
