/** CPython 3.11.7. Written by test/cpython/held/main.cjs. */
export const held311 = `
m _weakref 1 m builtins 45 m sys 11 m time 10 s ! -1 s # -1 s % -1 s & -1 s ( -1 s + -1 s , -1 s - -1 s . 1 s / -1 s 0 -1 s 1 -1 s 2 -1 s 3 -1 s 4 -1 s 5 -1 s 6 -1 s 7 -1
s 8 -1 s 9 -1 s : -1 s ; -1 s < -1 s = -1 s > -1 s ? -1 s @ -1 s A -1 s ABC 1000000001 s ABCMeta 1000000002 s APPDATA 999999998 s ASCII 999999998
s ArithmeticError -1000000000 s AssertionError -1000000000 s AsyncGenerator 999999998 s AsyncIterable 999999998 s AsyncIterator 999999998 s AttributeError 0
s Awaitable 999999998 s B -2 s BOM 1000000000 s BOM32_BE 1000000000 s BOM32_LE 1000000000 s BOM64_BE 1000000000 s BOM64_LE 1000000000 s BOM_BE 1000000000
s BOM_LE 1000000000 s BOM_UTF16 1000000000 s BOM_UTF16_BE 1000000000 s BOM_UTF16_LE 1000000000 s BOM_UTF32 1000000000 s BOM_UTF32_BE 1000000000 s BOM_UTF32_LE 1000000000
s BOM_UTF8 1000000000 s BYTECODE_SUFFIXES 999999999 s BaseException -1000000000 s BaseExceptionGroup -1000000000 s BlockingIOError 3 s BrokenPipeError -1000000000
s BufferError -1000000000 s BufferedIOBase 1000000002 s BufferedIncrementalDecoder 1000000002 s BufferedIncrementalEncoder 1000000001 s BufferedRWPair 1000000002
s BufferedRandom 1000000002 s BufferedReader 1000000002 s BufferedWriter 1000000002 s BuiltinImporter 1000000002 s ByteString 999999998 s BytesIO 1000000002
s BytesWarning -1 s C -2 s CS_GNU_LIBC_VERSION 0 s CS_PATH 0 s Callable 999999998 s CallableProxyType 0 s ChildProcessError -1000000000 s Codec 1000000002
s CodecInfo 1000000004 s CodecRegistryError 3 s Collection 999999998 s ConnectionAbortedError -1000000000 s ConnectionError -1000000000
s ConnectionRefusedError -1000000000 s ConnectionResetError -1000000000 s Container 999999998 s Coroutine 999999998 s D -1 s DEBUG_BUILD 999999999
s DEBUG_BYTECODE_SUFFIXES 999999999 s DEFAULT_BUFFER_SIZE 1000000002 s DeprecationWarning -1 s DirEntry 0 s E -1 s ENABLE_USER_SITE 999999998
s END_CENTRAL_DIR_SIZE 999999999 s EOFError -1 s EXTENSION_SUFFIXES 999999999 s Ellipsis 0 s EllipsisType 999999998 s EncodedFile 1000000002 s EncodingWarning -1000000000
s EnvironmentError -1000000000 s Exception -1 s ExceptionGroup -1000000000 s ExtensionFileLoader 1000000001 s F -1 s FILE_ATTRIBUTE_ARCHIVE 999999998
s FILE_ATTRIBUTE_COMPRESSED 999999998 s FILE_ATTRIBUTE_DEVICE 999999998 s FILE_ATTRIBUTE_DIRECTORY 999999998 s FILE_ATTRIBUTE_ENCRYPTED 999999998
s FILE_ATTRIBUTE_HIDDEN 999999998 s FILE_ATTRIBUTE_INTEGRITY_STREAM 999999998 s FILE_ATTRIBUTE_NORMAL 999999998 s FILE_ATTRIBUTE_NOT_CONTENT_INDEXED 999999998
s FILE_ATTRIBUTE_NO_SCRUB_DATA 999999998 s FILE_ATTRIBUTE_OFFLINE 999999998 s FILE_ATTRIBUTE_READONLY 999999998 s FILE_ATTRIBUTE_REPARSE_POINT 999999998
s FILE_ATTRIBUTE_SPARSE_FILE 999999998 s FILE_ATTRIBUTE_SYSTEM 999999998 s FILE_ATTRIBUTE_TEMPORARY 999999998 s FILE_ATTRIBUTE_VIRTUAL 999999998 s F_OK 0
s False -999999999 s FileExistsError -1 s FileFinder 1000000001 s FileIO 1000000002 s FileLoader 1000000001 s FileNotFoundError -1 s FileReader 999999998
s FloatingPointError -1000000000 s FrozenImporter 1000000001 s FunctionType 999999998 s FutureWarning -1000000000 s G -1 s Generator 999999998 s GeneratorExit -1
s GenericAlias 999999998 s H -1 s HAVE_FACCESSAT 999999998 s HAVE_FCHDIR 999999998 s HAVE_FCHMOD 999999998 s HAVE_FCHMODAT 999999998 s HAVE_FCHOWN 999999998
s HAVE_FCHOWNAT 999999998 s HAVE_FDOPENDIR 999999998 s HAVE_FEXECVE 999999998 s HAVE_FPATHCONF 999999998 s HAVE_FSTATAT 999999998 s HAVE_FSTATVFS 999999998
s HAVE_FTRUNCATE 999999998 s HAVE_FUTIMENS 999999998 s HAVE_FUTIMES 999999998 s HAVE_FUTIMESAT 999999998 s HAVE_LCHFLAGS 999999998 s HAVE_LCHMOD 999999998
s HAVE_LCHOWN 999999998 s HAVE_LINKAT 999999998 s HAVE_LSTAT 999999998 s HAVE_LUTIMES 999999998 s HAVE_MKDIRAT 999999998 s HAVE_MKFIFOAT 999999998 s HAVE_MKNODAT 999999998
s HAVE_OPENAT 999999998 s HAVE_READLINKAT 999999998 s HAVE_RENAMEAT 999999998 s HAVE_SYMLINKAT 999999998 s HAVE_UNLINKAT 999999998 s HAVE_UTIMENSAT 999999998
s HKEY_CURRENT_USER 999999998 s HKEY_LOCAL_MACHINE 999999998 s HOME 999999998 s HOMEDRIVE 999999998 s HOMEPATH 999999998 s Hashable 999999998 s I -1 s IOBase 1000000002
s IOError -1000000000 s ImportError 0 s ImportWarning -1 s IncrementalDecoder 1000000006 s IncrementalEncoder 1000000006 s IncrementalNewlineDecoder 1000000002
s IndentationError -1000000000 s IndexError -1 s InterruptedError -1000000000 s IsADirectoryError -1000000000 s ItemsView 999999998 s Iterable 999999998
s Iterator 999999998 s J -1 s K -1 s KeyError -1 s KeyboardInterrupt -1000000000 s KeysView 999999998 s L -2 s LCMAP_LOWERCASE 999999998 s LCMapStringEx 999999998
s LICENSE 999999998 s LOCALE_NAME_INVARIANT 999999998 s LazyLoader 999999998 s Lib 999999998 s Library 999999998 s Loader 999999998 s LookupError -1 s M -1
s MAGIC_NUMBER 999999999 s MASK 999999998 s MAX 999999998 s MAXLINES 999999998 s MAX_COMMENT_LEN 999999999 s MISSING 0 s MS_WINDOWS 999999998 s Mapping 999999998
s MappingView 999999998 s MemoryError -1000000000 s MetadataPathFinder 999999998 s ModuleNotFoundError -1 s ModuleSpec 1000000001 s ModuleType 999999998
s MutableMapping 999999998 s MutableSequence 999999998 s MutableSet 999999998 s N -1 s NameError -1000000000 s NamespaceLoader 1000000001 s NamespaceReader 999999998
s None -999999999 s NotADirectoryError -1 s NotImplemented 8 s NotImplementedError -1 s NullImporter 999999998 s O -1 s OPTIMIZED_BYTECODE_SUFFIXES 999999999 s OSError -1
s O_APPEND 0 s O_CLOEXEC 0 s O_CREAT 999999999 s O_DIRECTORY 0 s O_EXCL 999999999 s O_NOCTTY 0 s O_NOFOLLOW 0 s O_RDONLY 999999999 s O_RDWR 0 s O_TMPFILE 0 s O_TRUNC 0
s O_WRONLY 999999999 s OpenKey 999999998 s OpenWrapper 999999998 s OverflowError -1000000000 s P -1 s PATH 999999998 s PIPE 999999998 s POSIX_SPAWN_CLOSE 0
s POSIX_SPAWN_DUP2 0 s PREFIXES 999999998 s PYTHONCASEOK 999999998 s PYTHONUSERBASE 999999998 s P_NOWAIT 999999998 s P_NOWAITO 999999998 s P_WAIT 999999998
s ParamSpec 999999998 s PathFinder 1000000001 s PathLike 999999998 s PendingDeprecationWarning -1000000000 s PermissionError -1 s Popen 999999998
s ProcessLookupError -1000000000 s ProxyType 0 s Python 999999998 s Q -1 s QueryValue 999999998 s Quitter 999999998 s R -1 s REGISTRY_KEY 999999999
s REGISTRY_KEY_DEBUG 999999999 s RLock 0 s RTLD_GLOBAL 0 s RTLD_LOCAL 0 s RTLD_NOW 0 s RawIOBase 1000000002 s Reader 999999998 s RecursionError -1000000000
s ReferenceError -1000000000 s ReferenceType 0 s ResourceWarning -1000000000 s Reversible 999999998 s RuntimeError -1 s RuntimeWarning -1 s S -2 s SC_OPEN_MAX 0
s SC_SEM_NSEMS_MAX 0 s SEEK_CUR 1000000000 s SEEK_DATA 0 s SEEK_END 1000000000 s SEEK_HOLE 0 s SEEK_SET 1000000000 s SF_APPEND 999999998 s SF_ARCHIVED 999999998
s SF_IMMUTABLE 999999998 s SF_NOUNLINK 999999998 s SF_SNAPSHOT 999999998 s SIGCHLD 0 s SIGCLD 0 s SIGINT 0 s SIGKILL 0 s SIGPIPE 0 s SIGTERM 0 s SIGXFSZ 0 s SIG_BLOCK 0
s SIG_DFL 0 s SIG_IGN 0 s SIG_SETMASK 0 s SIG_UNBLOCK 0 s SOURCE_SUFFIXES 999999999 s STRING_END_ARCHIVE 999999999 s ST_ATIME 999999998 s ST_CTIME 999999998
s ST_DEV 999999998 s ST_GID 999999998 s ST_INO 999999998 s ST_MODE 999999998 s ST_MTIME 999999998 s ST_NLINK 999999998 s ST_SIZE 999999998 s ST_UID 999999998
s S_ENFMT 999999998 s S_IEXEC 999999998 s S_IFBLK 999999998 s S_IFCHR 999999998 s S_IFDIR 999999998 s S_IFDOOR 999999998 s S_IFIFO 999999998 s S_IFLNK 999999998
s S_IFMT 999999998 s S_IFPORT 999999998 s S_IFREG 999999998 s S_IFSOCK 999999998 s S_IFWHT 999999998 s S_IMODE 999999998 s S_IREAD 999999998 s S_IRGRP 999999998
s S_IROTH 999999998 s S_IRUSR 999999998 s S_IRWXG 999999998 s S_IRWXO 999999998 s S_IRWXU 999999998 s S_ISBLK 999999998 s S_ISCHR 999999998 s S_ISDIR 999999998
s S_ISDOOR 999999998 s S_ISFIFO 999999998 s S_ISGID 999999998 s S_ISLNK 999999998 s S_ISPORT 999999998 s S_ISREG 999999998 s S_ISSOCK 999999998 s S_ISUID 999999998
s S_ISVTX 999999998 s S_ISWHT 999999998 s S_IWGRP 999999998 s S_IWOTH 999999998 s S_IWRITE 999999998 s S_IWUSR 999999998 s S_IXGRP 999999998 s S_IXOTH 999999998
s S_IXUSR 999999998 s Sequence 999999998 s Set 999999998 s Sized 999999998 s SourceFileLoader 1000000001 s SourceLoader 1000000001 s SourcelessFileLoader 1000000001
s StopAsyncIteration -1 s StopIteration -1 s StreamReader 1000000007 s StreamReaderWriter 1000000002 s StreamRecoder 1000000002 s StreamWriter 1000000007
s StringIO 1000000002 s SyntaxError -1000000000 s SyntaxWarning -1000000000 s SystemError -1 s SystemExit -1 s T -2 s TIMEOUT_MAX 0 s TMP_MAX 0 s TabError -1000000000
s TestFrozenUtf8_1 999999998 s TestFrozenUtf8_2 999999998 s TestFrozenUtf8_4 999999998 s TextIOBase 1000000002 s TextIOWrapper 1000000002 s TimeoutError -1000000000
s True -999999999 s TypeError -1 s U -1 s UF_APPEND 999999998 s UF_COMPRESSED 999999998 s UF_HIDDEN 999999998 s UF_IMMUTABLE 999999998 s UF_NODUMP 999999998
s UF_NOUNLINK 999999998 s UF_OPAQUE 999999998 s USERNAME 999999998 s USERPROFILE 999999998 s USER_BASE 999999998 s USER_SITE 999999998 s UnboundLocalError -1000000000
s UnicodeDecodeError -1 s UnicodeEncodeError -1000000000 s UnicodeError -1000000000 s UnicodeTranslateError -1000000000 s UnicodeWarning -1000000000
s UnsupportedOperation 1000000002 s UserWarning -1000000000 s V -1 s ValueError -1 s ValuesView 999999998 s W -1 s WIFSTOPPED 1000000000 s WNOHANG 0 s WSTOPSIG 1 s W_OK 0
s Warning -1000000000 s WindowsRegistryFinder 1000000001 s Writer 999999998 s X -1 s X_OK 0 s Y -1 s Z -1 s ZeroDivisionError -1000000000 s ZipImportError 1000000002
s ZipReader 999999998 s [ -1 s ] -1 s ^ -1 s _AddedDllDirectory 999999998 s _BufferedIOBase 1000000000 s _CASE_INSENSITIVE_PLATFORMS 999999999
s _CASE_INSENSITIVE_PLATFORMS_BYTES_KEY 999999999 s _CASE_INSENSITIVE_PLATFORMS_STR_KEY 999999999 s _CHUNK_SIZE 1 s _CallableGenericAlias 999999998
s _ConcatenateGenericAlias 999999998 s _DeadlockError 1000000001 s _DummyModuleLock 1000000001 s _ERR_MSG 999999999 s _ERR_MSG_PREFIX 999999999 s _Environ 999999998
s _Error 999999998 s _ExceptHookArgs 0 s _Helper 999999998 s _IOBase 1000000000 s _ImportLockContext 1000000001 s _LCMAP_LOWERCASE 999999998 s _LCMapStringEx 999999998
s _LOCALE_NAME_INVARIANT 999999998 s _LazyModule 999999998 s _LoaderBasics 1000000002 s _MS_WINDOWS 999999999 s _ModifiedArgv0 999999998 s _ModuleLock 1000000001
s _ModuleLockManager 1000000001 s _MutableMapping__marker 999999998 s _NEEDS_LOADING 999999999 s _NamespaceLoader 999999999 s _NamespacePath 1000000001 s _OPT 999999999
s _ORIGIN 1000000004 s _POPULATE 999999999 s _PYCACHE 999999999 s _Printer 999999998 s _RAW_MAGIC_NUMBER 999999999 s _RawIOBase 1000000000 s _SEP 1000000002
s _STRUCT_TM_ITEMS 0 s _TempModule 999999998 s _TextIOBase 1000000000 s _WindowsConsoleIO 999999999 s __PYVENV_LAUNCHER__ 999999998 s __abc_tpflags__ 999999998
s __abs__ 10 s __abstractmethods__ 1000000007 s __add__ 23 s __aiter__ 1000000001 s __all__ 1000000002 s __and__ 1000000015 s __anext__ 1000000001 s __annotations__ 40
s __args__ 1000000002 s __author__ 999999999 s __await__ 1000000007 s __bases__ 1000000001 s __bool__ 16 s __builtins__ 1000000009 s __bytes__ 3 s __cached__ 1000000002
s __call__ 1000000025 s __cause__ 1 s __ceil__ 3 s __class__ 1000000001 s __class_getitem__ 1000000024 s __classcell__ 999999998 s __closure__ 2 s __code__ 1000000001
s __complex__ 1 s __contains__ 1000000033 s __context__ 1 s __debug__ -999999999 s __defaults__ 1 s __del__ 10 s __delattr__ 1000000022 s __delete__ 6
s __delitem__ 1000000014 s __dict__ 1000000064 s __dir__ 9 s __divmod__ 8 s __doc__ 1000000335 s __enter__ 1000000023 s __eq__ 1000000073 s __excepthook__ 0
s __exit__ 1000000024 s __file__ 1000000008 s __flags__ 1 s __float__ 8 s __floor__ 3 s __floordiv__ 8 s __format__ 9 s __fspath__ 1000000000 s __func__ 7
s __ge__ 1000000067 s __get__ 23 s __getattr__ 1000000011 s __getattribute__ 1000000182 s __getitem__ 1000000033 s __getnewargs__ 11 s __getstate__ 5 s __globals__ 1
s __gt__ 1000000067 s __hash__ 1000000062 s __iadd__ 1000000008 s __iand__ 1000000005 s __ifloordiv__ 4 s __ilshift__ 4 s __imatmul__ 4 s __imod__ 4 s __import__ 5
s __imul__ 9 s __index__ 8 s __init__ 1000000225 s __init_subclass__ 1 s __initializing__ 999999998 s __instancecheck__ 1000000004 s __int__ 10
s __interactivehook__ 999999998 s __invert__ 6 s __ior__ 1000000011 s __ipow__ 4 s __irshift__ 4 s __isabstractmethod__ 1000000009 s __isub__ 1000000005
s __iter__ 1000000131 s __itruediv__ 4 s __ixor__ 1000000005 s __kwdefaults__ 1 s __le__ 1000000067 s __len__ 1000000044 s __length_hint__ 35 s __loader__ 1000000024
s __lshift__ 6 s __lt__ 1000000067 s __main__ 999999998 s __match_args__ 17 s __matmul__ 4 s __mod__ 14 s __module__ 1000000107 s __mro__ 1000000000 s __mro_entries__ 1
s __mul__ 21 s __name__ 1000000086 s __ne__ 68 s __neg__ 10 s __new__ 1000000120 s __next__ 1000000095 s __objclass__ 11 s __or__ 1000000027 s __origin__ 1
s __origname__ 999999998 s __package__ 1000000023 s __parameters__ 1000000002 s __path__ 1000000000 s __pos__ 10 s __pow__ 10 s __prepare__ 1 s __pycache__ 999999999
s __qualname__ 1000000058 s __radd__ 10 s __rand__ 1000000015 s __rdivmod__ 8 s __reduce__ 1000000124 s __reduce_ex__ 1000000010 s __repr__ 1000000183
s __reversed__ 1000000022 s __rfloordiv__ 8 s __rlshift__ 6 s __rmatmul__ 4 s __rmod__ 14 s __rmul__ 21 s __ror__ 1000000027 s __round__ 3 s __rpow__ 10 s __rrshift__ 6
s __rshift__ 6 s __rsub__ 1000000017 s __rtruediv__ 10 s __rxor__ 1000000015 s __self__ 7 s __set__ 6 s __set_name__ 1 s __setattr__ 23 s __setitem__ 1000000016
s __setstate__ 29 s __sizeof__ 37 s __slots__ 999999999 s __spec__ 1000000024 s __stderr__ 0 s __stdin__ -1 s __stdout__ -1 s __str__ 38 s __sub__ 1000000017
s __subclasscheck__ 1000000005 s __subclasses__ 1 s __subclasshook__ 1000000004 s __suppress_context__ 1 s __text_signature__ 11 s __traceback__ 1 s __truediv__ 10
s __trunc__ 3 s __typing_unpacked_tuple_args__ 1 s __unpacked__ 1 s __weakref__ 55 s __wrapped__ 3 s __xor__ 1000000015 s _abc 1000000010 s _abc_cache 999999998
s _abc_caches_clear 1000000000 s _abc_init 1000000001 s _abc_instancecheck 1000000001 s _abc_negative_cache 999999998 s _abc_negative_cache_version 999999998
s _abc_register 1000000001 s _abc_registry 999999998 s _abc_registry_clear 1000000000 s _abc_subclasscheck 1000000000 s _abspath_fallback 999999998 s _acquire_restore 1
s _add 999999998 s _add_dll_directory 999999998 s _ag 999999998 s _aliases 1 s _at_fork_reinit 3 s _base_executable 999999999 s _blksize 1 s _blocking_on 999999999
s _bootstrap 1000000000 s _bootstrap_external 1000000000 s _bootstrap_module 999999998 s _buffer_decode 1000000001 s _buffer_encode 1000000000
s _builtin_from_name 1000000001 s _cache 1 s _cache_bytecode 1000000002 s _cached 1000000000 s _calc___package__ 1000000001 s _calc_mode 1000000001
s _call_with_frames_removed 1000000002 s _checkClosed 1 s _checkReadable 1 s _checkSeekable 1 s _checkWritable 1 s _check_arg_types 999999998 s _check_bytes 999999998
s _check_methods 999999998 s _check_name 1000000001 s _check_name_wrapper 999999998 s _classify_pyc 1000000001 s _co_code_adaptive 1 s _code_to_hash_pyc 1000000001
s _code_to_timestamp_pyc 1000000001 s _code_type 1000000000 s _codecs 1000000041 s _collections_abc 999999998 s _compile_bytecode 1000000001 s _compile_source 1000000001
s _cookie 999999998 s _coro 999999998 s _count 1 s _createenviron 999999998 s _data 999999998 s _defaultaction 0 s _dump_registry 1000000000 s _empty_charbuffer 999999998
s _epoch 999999999 s _eq_mtime 1000000001 s _excepthook 0 s _exec 1000000001 s _execvpe 999999998 s _exists 999999998 s _exit 1000000000 s _f 999999998 s _false 999999999
s _filemode_table 999999998 s _files 999999998 s _fill_cache 1000000001 s _filters_mutated 1 s _find_and_load 1000000002 s _find_and_load_unlocked 1000000001
s _find_module_shim 1000000001 s _find_parent_path_names 1000000000 s _find_spec 1000000001 s _find_spec_from_path 999999998 s _find_spec_legacy 1000000001
s _fix_co_filename 1000000000 s _fix_up_module 1000000006 s _framework 1000000000 s _from_iterable 999999998 s _frozen_importlib 1000000111
s _frozen_importlib_external 1000000136 s _frozen_module_names 1 s _fscodec 999999998 s _fspath 999999998 s _fwalk 999999998 s _gcd_import 1000000001
s _get_bothseps 999999998 s _get_cached 1000000002 s _get_code_from_file 999999998 s _get_data 1000000001 s _get_decompress_func 1000000001 s _get_dump 1000000001
s _get_exports_list 999999998 s _get_main_module_details 999999998 s _get_module_code 1000000001 s _get_module_details 999999998 s _get_module_info 1000000001
s _get_module_lock 1000000001 s _get_module_path 1000000001 s _get_mtime_and_size_of_source 1000000001 s _get_parent_path 1000000000 s _get_path 999999998
s _get_pyc_source 1000000001 s _get_sep 999999998 s _get_sourcefile 1000000001 s _get_spec 1000000006 s _get_supported_file_loaders 1000000001
s _getfinalpathname 999999998 s _getfinalpathname_nonstrict 999999998 s _getframe 1 s _getfullpathname 999999998 s _getuserbase 999999998 s _getvolumepathname 999999998
s _git 1 s _globals 999999998 s _handle_fromlist 1000000002 s _hash 999999998 s _have_functions 999999999 s _home 999999998 s _imp 1000000001 s _imp_module 999999998
s _import_tail 1 s _importing_zlib 999999999 s _init_module_attrs 1000000001 s _init_pathinfo 999999998 s _initializing 1000000001 s _install 1000000005
s _install_external_importers 1000000001 s _io 1000000005 s _is_dir 1000000001 s _is_owned 1 s _is_param_expr 999999998 s _is_text_encoding 1000000001 s _isdir 999999998
s _joinrealpath 999999998 s _last_epoch 999999998 s _last_parent_path 999999998 s _legacy_get_spec 1000000001 s _load 1000000001 s _load_backward_compatible 1000000001
s _load_module_shim 1000000003 s _load_unlocked 1000000001 s _loaders 1000000000 s _local 0 s _lock 1000000000 s _lock_unlock_module 1000000002
s _make_relax_case 1000000001 s _mapping 999999998 s _mode 999999999 s _module_locks 999999999 s _module_repr 1000000001 s _module_repr_from_spec 1000000001
s _module_to_load 999999998 s _module_type 999999999 s _multiarch -1 s _name 1000000000 s _names 999999998 s _new_module 1000000001 s _normalize_line_endings 1000000001
s _nt_readlink 999999998 s _object_name 1000000001 s _onceregistry 0 s _open_registry 1000000001 s _optimize 999999999 s _os 999999999 s _pack_uint32 1000000001
s _parse_dostime 1000000001 s _path 999999998 s _path_cache 1000000000 s _path_finder 999999998 s _path_hooks 1000000003 s _path_importer_cache 1000000003
s _path_is_mode_type 1000000001 s _path_isabs 1000000001 s _path_isdir 1000000001 s _path_isfile 1000000001 s _path_join 1000000001 s _path_mtime 1000000000
s _path_normpath 999999999 s _path_split 1000000002 s _path_splitroot 999999998 s _path_stat 1000000002 s _pathseps_with_colon 999999999 s _proc 999999998
s _py_abc 999999998 s _read_directory 1000000001 s _readlink_deep 999999998 s _recalculate 1000000000 s _recursion_count 1 s _relax_case 1000000000
s _relaxed_path_cache 1000000000 s _release_save 1 s _remove_dead_weakref 1 s _remove_dll_directory 999999998 s _requires_builtin 1000000001
s _requires_builtin_wrapper 999999998 s _requires_frozen 1000000001 s _requires_frozen_wrapper 999999998 s _reset_caches 1000000001 s _reset_registry 1000000001
s _resolve_filename 1000000003 s _resolve_name 1000000001 s _run_code 999999998 s _run_module_as_main 999999998 s _run_module_code 999999998 s _sanity_check 1000000001
s _saved_module 999999998 s _saved_value 999999998 s _script 999999998 s _search_registry 1000000001 s _sentinel 999999998 s _set 999999998
s _set_bootstrap_module 1000000001 s _set_fileattr 1000000000 s _set_sentinel 1 s _setup 1000000001 s _sitebuiltins 999999998 s _spawnvef 999999998
s _spec_from_module 1000000001 s _splitext 999999998 s _stat 999999998 s _stdlib_dir 1000000000 s _stream 999999998 s _thread 1000000016 s _trace 999999998
s _type_repr 999999998 s _uninitialized_submodules 1000000001 s _unknown 1 s _unmarshal_code 1000000001 s _unpack_uint16 1000000003 s _unpack_uint32 1000000003
s _validate_hash_pyc 1000000001 s _validate_timestamp_pyc 1000000001 s _varname_from_oparg 1 s _varprog 999999998 s _varprogb 999999998 s _verbose_message 1000000002
s _walk 999999998 s _warnings 1000000009 s _weakref 1000000011 s _winapi 999999998 s _wrap 1000000001 s _wrap_close 999999998 s _write_atomic 1000000001 s _xoptions 0
s _zip_directory_cache 999999999 s _zip_searchorder 999999999 s a -2 s abc 1000000019 s abiflags 1 s abort 1 s abs 1 s abs_paths 999999998 s abspath 999999998
s abstractclassmethod 1000000001 s abstractmethod 1000000001 s abstractproperty 1000000001 s abstracts 999999998 s abstractstaticmethod 1000000001 s access 1000000000
s aclose 1000000000 s acquire 1000000007 s acquire_lock 1000000002 s add 1000000000 s add_dll_directory 999999998 s addpackage 999999998 s addsitedir 999999998
s addsitepackages 999999998 s addusersitepackages 999999998 s ag_code 1 s ag_frame 1 s aiter -999999998 s algorithm 1 s alias 999999999 s aliased_encoding 0 s aliases 2
s all 0 s all_suffixes 999999998 s allocate 1 s allocate_lock 1000000000 s allowed_winerror 999999998 s almost_filename 999999998 s alt_path_sep 999999999
s alter_argv 999999998 s alter_sys 999999998 s altsep 999999998 s altsepIndex 999999998 s altzone 0 s always 999999998 s anext -999999998 s ansi 0 s ansi_x3_4_1968 0
s any 1 s append 1000000006 s arabic 0 s arc_offset 999999998 s archive 999999998 s argrest 999999998 s args 1000000000 s argv 999999998 s as_integer_ratio 3 s ascii 14
s ascii_decode 2 s ascii_encode 2 s ascii_letters 999999998 s asctime 1 s asend 1000000000 s asmo_708 0 s async_generator 999999998 s atexit 1000000001 s athrow 1000000000
s attr 999999998 s attrs_now 999999998 s attrs_then 999999998 s attrs_updated 999999998 s audit 1000000000 s b -2 s backslashreplace 999999999
s backslashreplace_errors 1000000000 s base 999999998 s base64 0 s base64_codec 1 s base_64 0 s base_exec_prefix -1 s base_filename 999999998 s base_path 999999998
s base_prefix -1 s basename 999999998 s bases 999999998 s big5 2 s big5_hkscs 0 s big5_tw 0 s big5hkscs 1 s bin -999999998 s bit 999999998 s bit_count 1 s bit_length 1
s bits 999999998 s bool 0 s brace 999999998 s breakpoint 3 s buffer 1000000004 s buffering 999999998 s bufsize 999999998 s builtin_module 999999998
s builtin_module_names 1000000000 s builtin_name 999999998 s builtins 9 s bytearray 4 s bytearray_iterator 999999998 s bytebuffer 999999998 s bytecode 999999998
s bytecode_path 999999998 s byteorder 1000000000 s bytes 1 s bytes_data 999999998 s bytes_iterator 999999998 s bytes_warning 1 s bytesdecoded 999999998
s bytesencoded 999999998 s bz2 0 s bz2_codec 0 s c -1 s cache 999999998 s cache_from_source 1000000001 s cache_module 999999998 s cache_path 999999998
s cache_tag 999999999 s cached 1000000003 s call_tracing 2 s callable 2 s candidate_confs 999999998 s capitalize 5 s casefold 1000000000 s cast 1
s catch_warnings 999999998 s cb 999999998 s cdir 999999998 s cell_contents 1 s center 5 s chain 999999998 s char 999999998 s character 999999998 s characters_written 1
s charbuffer 999999998 s charbuffertype 999999999 s charmap_build 2 s charmap_decode 2 s charmap_encode 2 s chars 999999999 s chdir 1000000000
s check_enableusersite 999999998 s check_hash_based_pycs 999999999 s check_source 999999998 s check_str 999999998 s checked 999999998 s chflags 999999998 s child 999999998
s children 1 s chinese 0 s chmod 1000000000 s chown 1000000000 s chr -999999999 s classmethod 0 s clear 1000000010 s close 1000000038 s closed 19 s closefd 1
s closerange 1 s cls 999999998 s cmd 999999998 s co_argcount 1 s co_cellvars 1 s co_code 1 s co_consts 1 s co_exceptiontable 1 s co_filename 1 s co_firstlineno 1
s co_flags 1 s co_freevars 1 s co_kwonlyargcount 1 s co_lines 1 s co_lnotab 1 s co_name 1 s co_names 1 s co_nlocals 1 s co_positions 1 s co_posonlyargcount 1
s co_qualname 1 s co_stacksize 1 s co_varnames 1 s code 1000000000 s code_object 999999998 s codecaliases 0 s codecs 107 s colon 999999998 s colon_sep 999999998
s columns 1 s comment_size 999999998 s common 999999998 s commonpath 999999998 s commonprefix 999999998 s comp 999999998 s compile 1 s complex -999999999
s compress 999999998 s comps 999999998 s conf_basename 999999998 s conffile 999999998 s confstr 1 s conjugate 5 s consumed 999999998 s contents 999999998
s contextlib 999999998 s contextmanager 999999998 s contiguous 1 s cookie 999999998 s copy 1000000014 s copyright 999999999 s coroutine 999999998 s count 1000000012
s cp037 7 s cp1026 2 s cp1051 0 s cp1125 3 s cp1140 1 s cp1250 1 s cp1251 1 s cp1252 1 s cp1253 1 s cp1254 1 s cp1255 1 s cp1256 1 s cp1257 1 s cp1258 1 s cp1361 0
s cp154 0 s cp273 2 s cp367 0 s cp424 3 s cp437 2 s cp437_table 999999999 s cp500 4 s cp65001 0 s cp775 2 s cp819 0 s cp850 2 s cp852 2 s cp855 2 s cp857 2 s cp858 2
s cp860 2 s cp861 3 s cp862 2 s cp863 2 s cp864 2 s cp865 2 s cp866 2 s cp866u 0 s cp869 3 s cp932 3 s cp936 0 s cp949 2 s cp950 1 s cp_gr 0 s cp_is 0
s cpathname 999999998 s cpu_count 1 s cr_await 1 s cr_code 1 s cr_frame 1 s cr_origin 1 s cr_running 1 s cr_suspended 1 s crc 999999998 s create_builtin 1000000000
s create_dynamic 1000000000 s create_module 1000000014 s credits 999999998 s csHPRoman8 0 s csascii 0 s csbig5 0 s csibm037 0 s csibm1026 0 s csibm273 0 s csibm424 0
s csibm500 0 s csibm855 0 s csibm857 0 s csibm858 0 s csibm860 0 s csibm861 0 s csibm863 0 s csibm864 0 s csibm865 0 s csibm866 0 s csibm869 0 s csiso2022jp 0
s csiso2022kr 0 s csiso58gb231280 0 s csisolatin1 0 s csisolatin2 0 s csisolatin3 0 s csisolatin4 0 s csisolatin5 0 s csisolatin6 0 s csisolatinarabic 0
s csisolatincyrillic 0 s csisolatingreek 0 s csisolatinhebrew 0 s cskoi8r 0 s cspc775baltic 0 s cspc850multilingual 0 s cspc862latinhebrew 0 s cspc8codepage437 0
s cspcp852 0 s csptcp154 0 s csshiftjis 0 s ctime 1 s curdir 999999998 s current_user 999999998 s cut_off 999999998 s cutoff 1 s cwd 999999998 s cygwin 999999999
s cyrillic 0 s cyrillic_asian 0 s d -2 s darwin 999999999 s data 999999998 s data_encoding 999999999 s data_info 999999998 s data_size 999999998 s datapath 999999998
s date 999999998 s daylight 0 s dbcs 0 s debug 1 s debug_override 999999998 s decode 1000000026 s decode_source 1000000001 s decoded_path 999999998
s decodedbytes 999999998 s decodekey 999999998 s decoder 999999998 s decodevalue 999999998 s decoding_map 999999998 s decompress 999999998 s dedent 999999998
s default 999999999 s default_int_handler 1 s defpath 999999998 s delattr 1 s delete 1 s deleter 1 s denominator 1 s derive 1 s detach 11 s detect_encoding 999999998
s dev1 999999998 s dev2 999999998 s dev_mode 1 s device_encoding 1 s devnull 999999998 s dict 4 s dict_itemiterator 999999998 s dict_items 999999998
s dict_keyiterator 999999998 s dict_keys 999999998 s dict_valueiterator 999999998 s dict_values 999999998 s difference 3 s difference_update 1 s dig 1 s digits 999999998
s dir 1 s dir_fd 999999998 s dircase 999999998 s dirfd 999999998 s dirname 999999998 s dirpath 999999998 s dirs 999999998 s discard 1000000000 s displayhook 0
s divmod -999999998 s dollar 999999998 s dont_inherit 999999998 s dont_write_bytecode 1000000000 s dot 999999998 s dotIndex 999999998 s dot_count 999999998
s dotdot 999999998 s drive 999999998 s drivesplits 999999998 s dump 0 s dumps 1000000000 s dup 1 s dup2 1 s e -2 s e1 999999998 s e2 999999998 s ebcdic_cp_be 0
s ebcdic_cp_ca 0 s ebcdic_cp_ch 0 s ebcdic_cp_he 0 s ebcdic_cp_nl 0 s ebcdic_cp_us 0 s ebcdic_cp_wt 0 s ecma_114 0 s ecma_118 0 s elapsed 1 s elem 999999998 s elot_928 0
s empty 999999998 s emscripten 999999998 s enablerlcompleter 999999998 s encode 1000000019 s encodedkey 999999998 s encodekey 999999998 s encoder 999999998
s encodevalue 999999998 s encoding 1000000013 s encodings 999999998 s end 1000000005 s end_lineno 1 s end_offset 1 s endswith 1000000004 s entries 999999998
s entry 999999999 s enumerate 0 s env 999999998 s env_base 999999998 s environ 999999999 s environb 999999998 s eof 999999998 s epsilon 1 s err 999999998 s err_msg 1
s errno 1 s error 1000000000 s errors 1000000008 s escape_decode 2 s euc_cn 0 s euc_jis2004 0 s euc_jis_2004 2 s euc_jisx0213 0 s euc_jp 2 s euc_kr 7 s euccn 0
s eucgb2312_cn 0 s eucjis2004 0 s eucjisx0213 0 s eucjp 0 s euckr 0 s eval -999999998 s ex 999999998 s exc 999999998 s exc_details 999999998 s exc_info 1000000000
s exc_traceback 1000000002 s exc_type 1000000002 s exc_value 1000000002 s excepthook 1000000000 s exception 1 s exceptions 1 s exe_dir 999999998 s exec 1
s exec_builtin 1000000000 s exec_dynamic 1000000000 s exec_func 999999998 s exec_module 1000000014 s exec_prefix 999999998 s execl 999999998 s execle 999999998
s execlp 999999998 s execlpe 999999998 s execsitecustomize 999999998 s execusercustomize 999999998 s executable 999999998 s execv 1000000000 s execve 1000000000
s execvp 999999998 s execvpe 999999998 s exist_ok 999999998 s existing 999999998 s exists 999999998 s exit 1000000001 s expandtabs 5 s expanduser 999999998
s expandvars 999999998 s extend 1000000003 s extension 999999998 s extension_suffixes 1000000000 s extensions 999999998 s extra_size 999999998 s extsep 999999998 s f -2
s f1 999999998 s f2 999999998 s f_back 1 s f_bavail 1 s f_bfree 1 s f_blocks 1 s f_builtins 1 s f_code 1 s f_frsize 1 s f_globals 1 s f_lasti 1 s f_lineno 1 s f_locals 1
s f_trace 1 s f_trace_lines 1 s f_trace_opcodes 1 s factory 999999998 s fd 999999998 s fdel 1 s fdopen 999999998 s fget 1 s file 999999999 s file_encoding 999999999
s file_info 999999998 s file_name 999999998 s file_offset 999999998 s file_size 999999998 s filemode 999999998 s filename 1000000009 s filename2 1
s filenameIndex 999999998 s filename_base 999999998 s fileno 13 s filepath 999999998 s files 999999998 s filter -999999999 s filters 0 s final 999999999 s finalizer 1
s find 1000000004 s find_distributions 1000000001 s find_frozen 1000000000 s find_loader 1000000002 s find_module 1000000013 s find_spec 1000000020 s findall 0
s finder 999999998 s firstiter 1 s firstline 999999998 s flags 1000000000 s float -999999999 s float_info 0 s flush 16 s fn 999999998 s fname 999999998
s follow_symlinks 999999998 s followlinks 999999998 s fork 1000000000 s forkpty 1 s format 5 s format_exception 999999998 s format_map 1 s formatted_items 999999998
s found_in_pycache_prefix 999999998 s fp 999999998 s fp1 999999998 s fp2 999999998 s from_bytes 1000000002 s from_name 999999998 s fromhex 5 s fromkeys 3
s fromlist 1000000000 s frozen 1000000005 s frozenset 0 s fsdecode 999999998 s fsencode 999999998 s fset 1 s fspath 1000000000 s fstat 1000000000 s fstatvfs 1000000000
s fsync 1 s ftruncate 1 s full_path 999999998 s fullname 999999998 s fullpath 999999998 s func 999999998 s funcname 999999998 s funcobj 999999998 s functools 999999998
s fwalk 999999998 s fxn 999999998 s g -1 s gb18030 0 s gb18030_2000 0 s gb2312 8 s gb2312_1980 0 s gb2312_80 0 s gbk 2 s generator 999999998 s genericpath 999999998
s get 1000000010 s get_asyncgen_hooks 1 s get_blocking 1 s get_cache_token 1000000001 s get_clock_info 1 s get_code 1000000017 s get_coroutine_origin_tracking_depth 2
s get_current_history_length 999999998 s get_data 1000000003 s get_exec_path 999999998 s get_filename 1000000007 s get_frozen_object 1000000000 s get_ident 1000000000
s get_importer 999999998 s get_inheritable 1 s get_native_id 1 s get_resource_reader 1000000005 s get_source 1000000016 s get_terminal_size 1 s getaliases 1
s getatime 999999998 s getattr 1 s getbuffer 1 s getctime 999999998 s getcwd 1000000000 s getcwdb 1000000000 s getdecoder 1000000002 s getdefaultencoding 1
s getegid 1000000000 s getencoder 1000000002 s getenv 999999998 s getenvb 999999998 s geteuid 1000000000 s getfilesystemencodeerrors 1000000001
s getfilesystemencoding 1000000000 s getgid 1000000000 s getincrementaldecoder 1000000002 s getincrementalencoder 1000000002 s getmtime 999999998 s getpid 1 s getprofile 0
s getpwnam 999999998 s getpwuid 999999998 s getreader 1000000002 s getrecursionlimit 1 s getregentry 7 s getsignal 1 s getsitepackages 999999998 s getsize 999999998
s getsizeof 1 s getstate 1000000008 s getter 1 s gettrace 1 s getuid 1000000000 s getuserbase 999999998 s getusersitepackages 999999998 s getvalue 3 s getweakrefcount 1
s getweakrefs 0 s getwindowsversion 999999998 s getwriter 1000000002 s getxattr 0 s gi_code 1 s gi_frame 1 s gi_running 1 s gi_suspended 1 s gi_yieldfrom 1 s glob 0
s globals 2 s globals_ 999999998 s gmtime 1 s greek 0 s greek8 0 s group 999999998 s h -2 s had_prefix 999999998 s has_deadlock 1000000000 s has_location 1000000003
s hasattr 1 s hasbytes 999999998 s hash 1 s hash_based 999999998 s hash_info 0 s hasstr 999999998 s head 999999998 s header_offset 999999998 s header_position 999999998
s header_size 999999998 s hebrew 0 s help 999999998 s here 999999998 s hex -999999989 s hex_codec 0 s hexversion 0 s history 999999998 s hkey 999999998 s hkscs 0
s home 999999998 s hook 999999998 s hp_roman8 4 s hx 999999998 s hz 2 s hz_gb 0 s hz_gb_2312 0 s hzgb 0 s i -2 s ibm037 0 s ibm039 0 s ibm1026 0 s ibm1051 0 s ibm1125 0
s ibm1140 0 s ibm273 0 s ibm367 0 s ibm424 0 s ibm437 0 s ibm500 0 s ibm775 0 s ibm819 0 s ibm850 0 s ibm852 0 s ibm855 0 s ibm857 0 s ibm858 0 s ibm860 0 s ibm861 0
s ibm862 0 s ibm863 0 s ibm864 0 s ibm865 0 s ibm866 0 s ibm869 0 s id 3 s idlelib 0 s ignore 1000000003 s ignore_environment 1000000000 s ignore_errors 1000000000
s imag 7 s imp 999999998 s implementation 1000000000 s import_ 999999998 s import_error 999999998 s importer 999999998 s importlib 999999998
s incrementaldecoder 1000000001 s incrementalencoder 1000000001 s index 1000000010 s index2 999999998 s indices 1 s inf 1 s info 999999998 s init_filename 999999998
s init_frozen 1 s init_globals 999999998 s initial_slashes 999999998 s initial_winerror 999999998 s initialized 999999998 s ino1 999999998 s ino2 999999998 s inode 1
s input 3 s insert 1000000002 s inspect 1 s instance 999999998 s int 12 s interactive 1 s intern 1 s intersection 3 s intersection_update 1 s invalidate_caches 1000000005
s io 999999999 s is_NullImporter 999999998 s is_builtin 1000000000 s is_dir 1000000000 s is_file 1 s is_finalizing 1 s is_frozen 1000000000 s is_frozen_package 1000000000
s is_link 999999998 s is_namespace 999999998 s is_package 1000000018 s is_reload 999999998 s is_symlink 1000000000 s isabs 999999998 s isalnum 1000000006 s isalpha 5
s isascii 7 s isatty 19 s isbytecode 999999998 s isbytes 999999998 s isdecimal 1 s isdigit 5 s isdir 999999998 s isdisjoint 1000000006 s isfile 999999998 s isidentifier 1
s isinstance 6 s islink 999999998 s islower 5 s ismount 999999998 s isnumeric 1 s iso2022_jp 2 s iso2022_jp_1 1 s iso2022_jp_2 1 s iso2022_jp_2004 1 s iso2022_jp_3 1
s iso2022_jp_ext 1 s iso2022_kr 2 s iso2022jp 0 s iso2022jp_1 0 s iso2022jp_2 0 s iso2022jp_2004 0 s iso2022jp_3 0 s iso2022jp_ext 0 s iso2022kr 0 s iso646_us 0
s iso8859 0 s iso8859_1 0 s iso8859_10 5 s iso8859_11 2 s iso8859_13 2 s iso8859_14 5 s iso8859_15 2 s iso8859_16 4 s iso8859_2 5 s iso8859_3 5 s iso8859_4 5 s iso8859_5 4
s iso8859_6 6 s iso8859_7 7 s iso8859_8 4 s iso8859_9 5 s iso_2022_jp 0 s iso_2022_jp_1 0 s iso_2022_jp_2 0 s iso_2022_jp_2004 0 s iso_2022_jp_3 0 s iso_2022_jp_ext 0
s iso_2022_kr 0 s iso_8859_1 0 s iso_8859_10 0 s iso_8859_10_1992 0 s iso_8859_11 0 s iso_8859_11_2001 0 s iso_8859_13 0 s iso_8859_14 0 s iso_8859_14_1998 0
s iso_8859_15 0 s iso_8859_16 0 s iso_8859_16_2001 0 s iso_8859_1_1987 0 s iso_8859_2 0 s iso_8859_2_1987 0 s iso_8859_3 0 s iso_8859_3_1988 0 s iso_8859_4 0
s iso_8859_4_1988 0 s iso_8859_5 0 s iso_8859_5_1988 0 s iso_8859_6 0 s iso_8859_6_1987 0 s iso_8859_7 0 s iso_8859_7_1987 0 s iso_8859_8 0 s iso_8859_8_1988 0
s iso_8859_9 0 s iso_8859_9_1989 0 s iso_celtic 0 s iso_ir_100 0 s iso_ir_101 0 s iso_ir_109 0 s iso_ir_110 0 s iso_ir_126 0 s iso_ir_127 0 s iso_ir_138 0 s iso_ir_144 0
s iso_ir_148 0 s iso_ir_157 0 s iso_ir_166 0 s iso_ir_199 0 s iso_ir_226 0 s iso_ir_58 0 s iso_ir_6 0 s isolated 1000000000 s ispackage 999999998 s ispkg 999999998
s isprintable 1 s isspace 5 s issubclass -999999998 s issubset 3 s issuperset 3 s istitle 5 s isupper 5 s it 999999998 s item 999999998 s itemcase 999999998
s items 1000000011 s itemsize 1 s iter 45 s iterator 999999998 s iterdecode 1000000002 s iterencode 1000000002 s j -2 s java 999999998 s jisx0213 0 s johab 1
s join 1000000006 s joinuser 999999998 s k -2 s keepends 999999998 s key 999999998 s keys 1000000009 s kill 1 s klass 999999998 s known_paths 999999998 s koi8_r 0
s korean 0 s ks_c_5601 0 s ks_c_5601_1987 0 s ks_x_1001 0 s ksc5601 0 s ksx1001 0 s kwargs 999999998 s kwds 999999998 s kz1048 2 s kz_1048 0 s l -2 s l1 0 s l10 0 s l2 0
s l3 0 s l4 0 s l5 0 s l6 0 s l7 0 s l8 0 s l9 0 s last_exc 999999998 s latin 0 s latin1 999999999 s latin10 0 s latin2 0 s latin3 0 s latin4 0 s latin5 0 s latin6 0
s latin7 0 s latin8 0 s latin9 0 s latin_1 11 s latin_1_decode 2 s latin_1_encode 2 s lchown 1000000000 s len 8 s level 1000000000 s lexists 999999998 s lib 999999998
s lib2to3 0 s libdir 999999998 s libdirs 999999998 s libedit 999999998 s license 999999998 s line 999999998 s line0withend 999999998 s line0withoutend 999999998
s line_buffering 3 s linebuffer 999999998 s lineno 1000000002 s lines 1000000000 s linesep 999999998 s link 1000000000 s list 4 s list_iterator 999999998
s list_reverseiterator 999999998 s listdir 1000000000 s listxattr 1 s little 999999998 s ljust 5 s load 0 s load_module 1000000011 s loader 1000000001
s loader_class 999999998 s loader_details 999999998 s loader_module 999999998 s loader_state 1000000001 s loaders 999999998 s loads 1000000000 s locale 999999998
s locals 2 s localtime 1 s location 999999998 s lock 1000000002 s lock_held 1 s locked 1 s lockf 1 s longrange_iterator 999999998 s lookup 1000000002
s lookup_error 1000000002 s lower 1000000004 s lower_suffix_contents 999999998 s lseek 0 s lstat 1000000000 s lstrip 1000000004 s m -2 s mac_centeuro 0 s mac_cyrillic 0
s mac_greek 0 s mac_iceland 0 s mac_latin2 2 s mac_roman 1 s mac_turkish 0 s maccentraleurope 0 s maccyrillic 0 s macgreek 0 s machine 1 s maciceland 0 s macintosh 0
s maclatin2 0 s macroman 0 s macturkish 0 s magic 999999998 s main 999999998 s main_globals 999999998 s main_name 999999998 s major 3 s make_encoding_map 1000000001
s make_identity_dict 1000000001 s makedev 0 s makedirs 999999998 s makepath 999999998 s mant_dig 1 s map 0 s mapping 1000000004 s mappingproxy 999999998
s marshal 1000000008 s max 3 s max_10_exp 1 s max_comment_start 999999998 s maxsize 999999999 s mbcs 1 s mcls 999999998 s me 999999998 s memoryview 0 s message 1000000000
s meta_path 1000000000 s metaclass 999999998 s method 999999998 s methods 999999998 s mi 999999998 s micro 1 s min 3 s minor 3 s mkdir 1000000000 s mkfifo 1000000000
s mknod 1000000000 s mktime 1000000000 s mod 999999999 s mod_globals 999999998 s mod_name 999999998 s mod_spec 999999998 s mode 1000000012 s modname 0 s modnames 0
s modpath 999999998 s module 999999998 s module_for_loader 999999998 s module_for_loader_wrapper 999999998 s module_from_spec 1000000001 s module_info 999999998
s module_repr 1000000007 s module_type 999999998 s modules 1000000000 s modulus 1 s monotonic 1 s move_to_end 1 s mro 1000000002 s ms1361 0 s ms932 0 s ms936 0 s ms949 0
s ms950 0 s ms_kanji 0 s msg 1000000002 s mskanji 0 s mtime 999999998 s n -2 s name 1000000035 s name_size 999999998 s namereplace 999999999
s namereplace_errors 1000000000 s names 999999998 s namespace 999999998 s namespace_path 999999998 s nan 1 s nbytes 1 s ndim 1 s nested 1 s never 999999998 s new 999999998
s new_args 999999998 s new_comps 999999998 s new_name 999999998 s new_path 999999998 s new_root 999999998 s new_unc_prefix 999999998 s newchars 999999998
s newdata 999999998 s newline_decoder 999999998 s newlines 7 s newpath 999999998 s next 1 s nice 1 s no_site 1000000000 s no_user_site 1000000000 s nondirs 999999998
s norm_encoding 0 s normalize_encoding 5 s normcase 999999998 s normp 999999998 s normpath 999999998 s ns 999999998 s nt 999999998 s ntpath 999999998 s nul 999999998
s numerator 1 s o -2 s obj 1000000003 s object 8 s oct -999999998 s offset 1000000000 s ok 999999998 s old 999999998 s old_path 999999998 s old_value 1 s onerror 999999998
s open 7 s open_code 1000000002 s openpty 1 s opt_level 999999998 s optimization 999999999 s optimize 1000000001 s ord -999999998 s orig_path 999999998 s orig_st 999999998
s origin 1000000002 s original_name 999999998 s origname 1000000004 s os 999999998 s other 999999998 s output 999999998 s override 999999999 s owner 1000000000 s p -2
s p_drive 999999998 s p_path 999999998 s package 999999998 s pardir 999999998 s parent 1000000002 s parent_module 999999998 s parent_module_name 999999998
s parent_name 999999998 s parent_path 999999998 s parent_spec 999999998 s parse_and_bind 999999998 s part 999999998 s partition 1000000004 s path 1000000007
s path_abs 999999998 s path_attr_name 999999998 s path_drive 999999998 s path_finder 999999998 s path_hook 1000000003 s path_hook_for_FileFinder 999999999
s path_hooks 1000000000 s path_importer_cache 1000000001 s path_list 999999998 s path_listb 999999998 s path_mtime 1000000000 s path_name 999999998 s path_parts 999999998
s path_repr 999999998 s path_rest 999999998 s path_sep 1000000001 s path_sep_tuple 999999999 s path_separators 1000000000 s path_stats 1000000003 s path_tmp 999999998
s path_type 999999998 s pathconf 1000000000 s pathlen 999999998 s pathname 999999998 s paths 999999998 s pathsep 999999998 s pause 1 s peek 5 s percent 999999998
s perf_counter 1 s perm 999999998 s pid 999999998 s pidfd_open 1 s pipe 1 s pkg_main_name 999999998 s pkg_name 999999998 s pkgdir 999999998 s pkgutil 999999998
s platform 1000000000 s platlibdir 999999999 s pop 1000000010 s popen 999999998 s popitem 1000000002 s portions 999999998 s pos 999999998 s posix 1000000166
s posix_spawn 1 s posixpath 999999998 s pow -999999998 s prefix 999999998 s prefixes 999999998 s print 18536 s proc 999999998 s process_time 1 s prompt 999999998
s property 0 s proto 999999998 s proxy 1 s pt154 0 s ptcp154 3 s pthread_sigmask 1 s punct 0 s putenv 1000000000 s pw_dir 999999998 s pwd 999999998 s pwent 999999998
s py 999999998 s pycache 999999998 s pycache_filename 999999998 s pycache_prefix 1000000000 s pydoc 999999998 s q -2 s quiet 1 s quit 999999998 s quopri 0 s quopri_codec 2
s quote 999999998 s quoted_printable 0 s quotedprintable 0 s r -2 s r8 0 s radix 1 s range 4 s range_iterator 999999998 s raw 7 s raw_data 999999998
s raw_unicode_escape_decode 2 s raw_unicode_escape_encode 2 s rbrace 999999998 s re 999999998 s read 1000000026 s read1 9 s read_code 999999998
s read_history_file 999999998 s read_init_file 999999998 s readable 15 s readall 3 s reader 999999998 s readinto 13 s readinto1 7 s readline 1000000018
s readline_doc 999999998 s readlines 1000000008 s readlink 1000000000 s readonly 1 s readsize 999999998 s real 5 s realpath 999999998 s reason 5 s reconfigure 1
s record 999999998 s recursive 999999999 s ref 1000000000 s register 1000000008 s register_at_fork 0 s register_error 1000000002 s register_readline 999999998
s registry_key 999999998 s rel_list 999999998 s release 1000000013 s release_lock 1000000002 s releaselevel 1 s relfile 999999998 s relpath 999999998 s remove 1000000006
s remove_dll_directory 999999998 s removedirs 999999998 s removeduppaths 999999998 s removeprefix 5 s removesuffix 5 s rename 1000000000 s renames 999999998
s replace 1000000011 s replace_errors 1000000000 s repr 0 s res 999999998 s reset 1000000018 s resolve_name 999999998 s rest 999999998 s result 999999998
s result_drive 999999998 s result_path 999999998 s returncode 999999998 s reverse 1000000002 s reversed 4 s rfind 1000000006 s rindex 5 s rjust 5 s rk1048 0
s rlcompleter 999999998 s rmdir 1000000000 s rng 999999998 s roman8 0 s root 999999998 s rot13 0 s rot_13 0 s round -999999998 s rounds 1 s rpartition 1000000005
s rsplit 1000000004 s rstrip 1000000005 s run 1 s run_globals 999999998 s run_module 999999998 s run_name 999999998 s run_path 999999998 s ruscii 0 s s -2 s s1 999999998
s s2 999999998 s s_jis 0 s s_jis_2004 0 s s_jisx0213 0 s safe_path 1 s samefile 999999998 s sameopenfile 999999998 s samestat 999999998 s saved_exc 999999998
s saved_main 999999998 s scandir 1000000000 s scandir_it 999999998 s scls 999999998 s script_name 999999998 s search 999999998 s search_function 4 s seek 1000000024
s seekable 15 s seen 999999998 s self 999999999 s self_module 999999998 s send 1000000010 s sendfile 1 s sep 999999999 s sepIndex 999999998 s seps 999999998 s serial 1
s set 8 s set_asyncgen_hooks 1 s set_blocking 1 s set_coroutine_origin_tracking_depth 1 s set_data 1000000002 s set_inheritable 1 s set_iterator 999999998
s set_loader 999999998 s set_loader_wrapper 999999998 s set_package 999999998 s set_package_wrapper 999999998 s set_wakeup_fd 1 s setattr 0 s setcopyright 999999998
s setdefault 1000000002 s setgroups 1 s sethelper 999999998 s setprofile 0 s setquit 999999998 s setregid 1 s setreuid 1 s setsid 1 s setstate 1000000008
s setter 1000000001 s settrace 1 s setuid 1 s setxattr 1 s shape 1 s shell 999999998 s shift_jis 4 s shift_jis_2004 2 s shift_jisx0213 2 s shiftjis 0 s shiftjis2004 0
s shiftjisx0213 0 s siginterrupt 1 s signal 1 s sigpending 1 s sigwait 1 s simplefilter 999999998 s site_prefix 999999998 s sitecustomize 999999998 s sitedir 999999998
s sitedircase 999999998 s sitepackages 999999998 s size 1000000000 s sizehint 999999998 s sjis 0 s sjis_2004 0 s sjisx0213 0 s sleep 1 s slice -999999999 s smsl 999999998
s sort 1 s sorted 2 s source 999999998 s source_bytes 999999998 s source_bytes_readline 999999998 s source_from_cache 1000000001 s source_hash 1000000000
s source_mtime 999999998 s source_path 999999998 s source_size 999999998 s source_to_code 1000000000 s span 999999998 s spath 999999998 s spawnl 999999998
s spawnle 999999998 s spawnlp 999999998 s spawnlpe 999999998 s spawnv 999999998 s spawnve 999999998 s spawnvp 999999998 s spawnvpe 999999998 s spec 999999998
s spec_from_file_location 1000000001 s spec_from_loader 1000000001 s splice 0 s split 1000000007 s split_paths 999999998 s splitdrive 999999998 s splitext 999999998
s splitlines 1000000004 s sr 999999998 s srw 999999998 s st 999999998 s st_atime 1000000000 s st_atime_ns 1 s st_blksize 1 s st_ctime 1000000000 s st_dev 1000000000
s st_gid 1 s st_ino 1000000000 s st_mode 1000000002 s st_mtime 1000000001 s st_mtime_ns 1 s st_nlink 1 s st_rdev 1 s st_size 1000000001 s st_uid 1 s stack_size 1
s stacklevel 999999998 s start 1000000008 s start_abs 999999998 s start_drive 999999998 s start_list 999999998 s start_new_thread 1 s start_offset 999999998
s start_rest 999999998 s startswith 1000000005 s stat 1000000001 s stat_info 999999998 s stat_result 0 s state 999999998 s staticmethod 0 s statvfs 1000000000
s stderr 999999999 s stdin 999999998 s stdout 999999998 s step 3 s stop 1000000002 s str 1 s str_iterator 999999998 s stream 999999998 s streamreader 1000000001
s streamwriter 1000000001 s strerror 3 s strftime 1 s strict 1000000000 s strict_errors 1000000000 s string 999999998 s strip 1000000004 s stripped_path 999999998
s strk1048_2002 0 s strptime 1 s struct_time 0 s sts 999999998 s subclass 999999998 s submodule_search_locations 1000000001 s subprocess 999999998 s suffix 999999998
s suffixes 999999998 s sum 0 s super 0 s supported_loaders 999999998 s supports_bytes_environ 999999998 s supports_dir_fd 999999998 s supports_effective_ids 999999998
s supports_fd 999999998 s supports_follow_symlinks 999999998 s supports_unicode_filenames 999999998 s surrogateescape 999999999 s surrogatepass 0 s swapcase 5 s symbols 1
s symlink 1000000000 s symmetric_difference 3 s symmetric_difference_update 1 s sync 1 s sys 1000000010 s sys_module 999999998 s sys_version 999999998 s sysconf 1
s system 3 s system_site 999999998 s t -2 s t1 999999998 s t2 999999998 s t_args 999999998 s t_result 999999998 s table 999999998 s tag 999999998 s tail 999999998
s tail_module 999999998 s tail_name 999999998 s target 999999998 s target_user 999999998 s tb 999999998 s tb_frame 1 s tb_lasti 1 s tb_lineno 1 s tb_next 1
s tell 1000000016 s temp_module 999999998 s terminal_size 0 s test 0 s text 1000000000 s text_encoding 1000000002 s textwrap 999999998 s thai 0 s thread 1
s throw 1000000010 s tid 999999998 s tilde 999999998 s time 1000000034 s time_ns 1 s times 1 s timezone 0 s tis620 0 s tis_620 4 s tis_620_0 0 s tis_620_2529_0 0
s tis_620_2529_1 0 s title 5 s tm_gmtoff 1 s tm_isdst 1 s tm_zone 1 s to_bytes 1000000001 s tobytes 1 s toc_entry 999999998 s tokenize 999999998 s tolist 1 s top 999999998
s topdown 999999998 s topfd 999999998 s toppath 999999998 s toreadonly 1 s traceback 999999998 s translate 1000000004 s true 999999998 s truncate 1000000016 s ttyname 1
s tuple 2 s tuple_iterator 999999998 s typ 999999998 s type 18 s types 999999998 s typing 999999998 s tzname 0 s tzset 1 s u -1 s u16 0 s u32 0 s u7 0 s u8 0 s u_jis 0
s uhc 0 s ujis 0 s umask 1 s uname 1 s uname_result 0 s unc_prefix 999999998 s uncompressed_size 999999998 s unicode_1_1_utf_7 0 s unicode_escape_decode 2
s unicode_escape_encode 2 s unicodebigunmarked 0 s unicodelittleunmarked 0 s union 3 s unknown 1000000001 s unlink 1000000000 s unregister 2 s unsetenv 1000000000
s update 1000000005 s update_abstractmethods 1000000001 s upper 1000000004 s urandom 1 s us 0 s us_ascii 0 s user 1 s user_base 999999998 s user_site 999999998
s userbase 999999998 s usercustomize 999999998 s userhome 999999998 s utf 0 s utf16 0 s utf32 0 s utf7 0 s utf8 0 s utf8_mode 1 s utf8_ucs2 0 s utf8_ucs4 0 s utf_16 1
s utf_16_be 1 s utf_16_be_decode 2 s utf_16_be_encode 2 s utf_16_decode 2 s utf_16_encode 1 s utf_16_ex_decode 2 s utf_16_le 1 s utf_16_le_decode 2 s utf_16_le_encode 2
s utf_16be 0 s utf_16le 0 s utf_32 1 s utf_32_be 0 s utf_32_be_decode 2 s utf_32_be_encode 2 s utf_32_decode 2 s utf_32_encode 2 s utf_32_ex_decode 2 s utf_32_le 0
s utf_32_le_decode 2 s utf_32_le_encode 2 s utf_32be 0 s utf_32le 0 s utf_7 2 s utf_7_decode 2 s utf_7_encode 2 s utf_8 9 s utf_8_decode 3 s utf_8_encode 2
s util 999999998 s utime 1000000000 s uu 0 s uu_codec 0 s v -2 s val 999999998 s valid_signals 1 s value 1000000000 s values 1000000011 s var 1000000000
s varchars 999999998 s varnames 1 s vars 5 s venv 999999998 s ver_nodot 999999998 s verbose 1000000001 s verbosity 999999999 s version 1000000004 s version_info 999999999
s virtual_conf 999999998 s vxworks 999999998 s w -2 s wait 1000000000 s waiters 1000000000 s waitpid 1000000000 s waitstatus_to_exitcode 1000000000 s wakeup 1000000000
s walk 999999998 s walk_dirs 999999998 s walk_into 999999998 s warn 1000000000 s warn_default_encoding 1 s warn_explicit 0 s warnings 999999998 s warnoptions -1
s wasi 999999998 s wb 999999998 s whence 999999998 s where 999999998 s why 999999998 s width 1 s win 999999999 s win32 999999998 s windows_1250 0 s windows_1251 0
s windows_1252 0 s windows_1253 0 s windows_1254 0 s windows_1255 0 s windows_1256 0 s windows_1257 0 s windows_1258 0 s winerror 999999998 s winreg 999999998
s winver 999999998 s with_traceback 1000000000 s words 0 s wpid 999999998 s wraps 999999998 s writable 15 s write 1000000030 s write_history 999999998
s write_history_file 999999998 s write_through 1 s writelines 1000000008 s writer 999999998 s x -2 s x_mac_japanese 0 s x_mac_korean 0 s x_mac_simp_chinese 0
s x_mac_trad_chinese 0 s xmlcharrefreplace 999999999 s xmlcharrefreplace_errors 1000000000 s y -2 s z -1 s zfill 5 s zip 1 s zip_iterator 999999998
s zipimporter 1000000003 s zlib 999999999 s zlib_codec 1 s { -1 s | -1 s } -1 s ~ -1 t ArithmeticError 10 t AssertionError 4 t AttributeError 3 t BaseException 82
t BaseExceptionGroup 7 t BlockingIOError 8 t BrokenPipeError 5 t BufferError 4 t BytesWarning 4 t ChildProcessError 4 t ConnectionAbortedError 4 t ConnectionError 11
t ConnectionRefusedError 4 t ConnectionResetError 4 t DeprecationWarning 6 t EOFError 4 t EncodingWarning 4 t Exception 90 t ExceptionGroup 3 t FileExistsError 4
t FileNotFoundError 4 t FloatingPointError 4 t FutureWarning 4 t GeneratorExit 4 t ImportError 7 t ImportWarning 5 t IndentationError 5 t IndexError 4 t InterruptedError 4
t IsADirectoryError 4 t KeyError 3 t KeyboardInterrupt 4 t LookupError 11 t MemoryError 4 t ModuleNotFoundError 3 t NameError 5 t NoneType 2 t NotADirectoryError 4
t NotImplementedError 4 t NotImplementedType 3 t OSError 40 t OverflowError 4 t PendingDeprecationWarning 5 t PermissionError 5 t ProcessLookupError 4 t RecursionError 4
t ReferenceError 4 t ResourceWarning 5 t RuntimeError 12 t RuntimeWarning 4 t SimpleNamespace 6 t StopAsyncIteration 4 t StopIteration 2 t SyntaxError 5 t SyntaxWarning 4
t SystemError 6 t SystemExit 2 t TabError 3 t TimeoutError 4 t TypeError 4 t UnboundLocalError 3 t UnicodeDecodeError 3 t UnicodeEncodeError 3 t UnicodeError 10
t UnicodeTranslateError 3 t UnicodeWarning 4 t UserWarning 4 t ValueError 11 t Warning 26 t ZeroDivisionError 4 t bool 10 t builtin_function_or_method 6 t bytearray 10
t bytearray_iterator 2 t bytes 7 t bytes_iterator 2 t callable_iterator 2 t classmethod 8 t classmethod_descriptor 3 t code 21 t complex 5 t dict 8 t dict_itemiterator 2
t dict_items 4 t dict_keyiterator 2 t dict_keys 4 t dict_valueiterator 2 t dict_values 4 t ellipsis 3 t enumerate 5 t filter 5 t flags 2 t float 5 t frame 5 t frozenset 7
t function 2 t generator 4 t getset_descriptor 3 t int 8 t list 6 t list_iterator 2 t list_reverseiterator 2 t map 5 t mappingproxy -21 t memoryview 6 t method 8
t method-wrapper 11 t method_descriptor 4 t module 6 t object 424 t property 8 t range 6 t range_iterator 2 t reversed 5 t set 7 t set_iterator 2 t slice 6
t staticmethod 8 t str 8 t str_ascii_iterator 2 t super 4 t tuple 54 t tuple_iterator 2 t type 8 t version_info 2 t wrapper_descriptor 4 t zip 5 v Ellipsis 2
v NotImplemented 2 v modules 1
`
