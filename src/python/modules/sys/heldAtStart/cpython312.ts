/** CPython 3.12.1. Written by test/cpython/held/main.cjs. */
export const held312 = `
m _weakref 1 m builtins 49 m itertools 22 m sys 17 m time 10 s ABC 0 s ABCMeta 0 s APPDATA 0 s ASCII 0 s ArithmeticError 0 s AssertionError 0 s AsyncGenerator 0
s AsyncIterable 0 s AsyncIterator 0 s AttributeError 0 s Awaitable 0 s BOM 0 s BOM32_BE 0 s BOM32_LE 0 s BOM64_BE 0 s BOM64_LE 0 s BOM_BE 0 s BOM_LE 0 s BOM_UTF16 0
s BOM_UTF16_BE 0 s BOM_UTF16_LE 0 s BOM_UTF32 0 s BOM_UTF32_BE 0 s BOM_UTF32_LE 0 s BOM_UTF8 0 s BRANCH 0 s BYTECODE_SUFFIXES 0 s BaseException 0 s BaseExceptionGroup 0
s BlockingIOError 0 s BrokenPipeError 0 s Buffer 0 s BufferError 0 s BufferedIOBase 0 s BufferedIncrementalDecoder 0 s BufferedIncrementalEncoder 0 s BufferedRWPair 0
s BufferedRandom 0 s BufferedReader 0 s BufferedWriter 0 s BuiltinImporter 0 s ByteString 0 s BytesIO 0 s BytesWarning 0 s CALL 0 s CANCELLED 0 s CS_GNU_LIBC_VERSION 0
s CS_PATH 0 s Callable 0 s CallableProxyType 0 s ChildProcessError 0 s Codec 0 s CodecInfo 0 s CodecRegistryError 0 s Collection 0 s ConnectionAbortedError 0
s ConnectionError 0 s ConnectionRefusedError 0 s ConnectionResetError 0 s Container 0 s Coroutine 0 s DEBUG_BUILD 0 s DEBUG_BYTECODE_SUFFIXES 0 s DEFAULT_BUFFER_SIZE 0
s DeprecationWarning 0 s DirEntry 0 s ENABLE_USER_SITE 0 s END_CENTRAL_DIR_SIZE 0 s EOFError 0 s EXTENSION_SUFFIXES 0 s Ellipsis 0 s EllipsisType 0 s EncodedFile 0
s EncodingWarning 0 s EnumKey 0 s EnvironmentError 0 s Exception 0 s ExceptionGroup 0 s ExtensionFileLoader 0 s FILE_ATTRIBUTE_ARCHIVE 0 s FILE_ATTRIBUTE_COMPRESSED 0
s FILE_ATTRIBUTE_DEVICE 0 s FILE_ATTRIBUTE_DIRECTORY 0 s FILE_ATTRIBUTE_ENCRYPTED 0 s FILE_ATTRIBUTE_HIDDEN 0 s FILE_ATTRIBUTE_INTEGRITY_STREAM 0 s FILE_ATTRIBUTE_NORMAL 0
s FILE_ATTRIBUTE_NOT_CONTENT_INDEXED 0 s FILE_ATTRIBUTE_NO_SCRUB_DATA 0 s FILE_ATTRIBUTE_OFFLINE 0 s FILE_ATTRIBUTE_READONLY 0 s FILE_ATTRIBUTE_REPARSE_POINT 0
s FILE_ATTRIBUTE_SPARSE_FILE 0 s FILE_ATTRIBUTE_SYSTEM 0 s FILE_ATTRIBUTE_TEMPORARY 0 s FILE_ATTRIBUTE_VIRTUAL 0 s FINISHED 0 s F_OK 0 s False 0 s FileExistsError 0
s FileFinder 0 s FileIO 0 s FileLoader 0 s FileNotFoundError 0 s FileReader 0 s FloatingPointError 0 s FrozenImporter 0 s FunctionType 0 s FutureWarning 0 s Generator 0
s GeneratorExit 0 s GenericAlias 0 s GetACP 0 s HAVE_FACCESSAT 0 s HAVE_FCHDIR 0 s HAVE_FCHMOD 0 s HAVE_FCHMODAT 0 s HAVE_FCHOWN 0 s HAVE_FCHOWNAT 0 s HAVE_FDOPENDIR 0
s HAVE_FEXECVE 0 s HAVE_FPATHCONF 0 s HAVE_FSTATAT 0 s HAVE_FSTATVFS 0 s HAVE_FTRUNCATE 0 s HAVE_FUTIMENS 0 s HAVE_FUTIMES 0 s HAVE_FUTIMESAT 0 s HAVE_LCHFLAGS 0
s HAVE_LCHMOD 0 s HAVE_LCHOWN 0 s HAVE_LINKAT 0 s HAVE_LSTAT 0 s HAVE_LUTIMES 0 s HAVE_MKDIRAT 0 s HAVE_MKFIFOAT 0 s HAVE_MKNODAT 0 s HAVE_OPENAT 0 s HAVE_READLINKAT 0
s HAVE_RENAMEAT 0 s HAVE_SYMLINKAT 0 s HAVE_UNLINKAT 0 s HAVE_UTIMENSAT 0 s HKEY_CURRENT_USER 0 s HKEY_LOCAL_MACHINE 0 s HOME 0 s HOMEDRIVE 0 s HOMEPATH 0 s Hashable 0
s IOBase 0 s IOError 0 s IO_REPARSE_TAG_MOUNT_POINT 0 s ImportError 0 s ImportWarning 0 s IncrementalDecoder 0 s IncrementalEncoder 0 s IncrementalNewlineDecoder 0
s IndentationError 0 s IndexError 0 s InterruptedError 0 s IsADirectoryError 0 s ItemsView 0 s Iterable 0 s Iterator 0 s JSONDecodeError 0 s JUMP 0 s KeyError 0
s KeyboardInterrupt 0 s KeyedRef 0 s KeysView 0 s LCMAP_LOWERCASE 0 s LCMapStringEx 0 s LICENSE 0 s LINE 0 s LOCALE_NAME_INVARIANT 0 s LazyLoader 0 s Lib 0 s Library 0
s Loader 0 s LookupError 0 s MAGIC_NUMBER 0 s MASK 0 s MAX 0 s MAXLINES 0 s MAX_COMMENT_LEN 0 s MISSING 0 s MS_WINDOWS 0 s Mapping 0 s MappingView 0 s MemoryError 0
s MetadataPathFinder 0 s ModuleNotFoundError 0 s ModuleSpec 0 s ModuleType 0 s MutableMapping 0 s MutableSequence 0 s MutableSet 0 s NameError 0 s NamespaceLoader 0
s NamespaceReader 0 s None 0 s NotADirectoryError 0 s NotImplemented 0 s NotImplementedError 0 s OPTIMIZED_BYTECODE_SUFFIXES 0 s OSError 0 s O_APPEND 0 s O_CLOEXEC 0
s O_CREAT 0 s O_DIRECTORY 0 s O_EXCL 0 s O_NOCTTY 0 s O_NOFOLLOW 0 s O_RDONLY 0 s O_RDWR 0 s O_TMPFILE 0 s O_TRUNC 0 s O_WRONLY 0 s OpenKey 0 s OpenKeyEx 0
s OverflowError 0 s PATH 0 s PENDING 0 s PIPE 0 s PLATLIBDIR 0 s POSIX_SPAWN_CLOSE 0 s POSIX_SPAWN_DUP2 0 s PREFIX 0 s PREFIXES 0 s PYTHONCASEOK 0 s PYTHONPATH 0
s PYTHONUSERBASE 0 s P_NOWAIT 0 s P_NOWAITO 0 s P_WAIT 0 s ParamSpec 0 s PathFinder 0 s PathLike 0 s PendingDeprecationWarning 0 s PermissionError 0 s Popen 0
s ProcessLookupError 0 s ProxyType 0 s Python 0 s QueryValue 0 s Quitter 0 s REGISTRY_KEY 0 s REGISTRY_KEY_DEBUG 0 s RERAISE 0 s RLock 0 s RTLD_GLOBAL 0 s RTLD_LOCAL 0
s RTLD_NOW 0 s RawIOBase 0 s Reader 0 s RecursionError 0 s ReferenceError 0 s ReferenceType 0 s ResourceWarning 0 s Reversible 0 s RuntimeError 0 s RuntimeWarning 0
s SC_IOV_MAX 0 s SC_OPEN_MAX 0 s SC_SEM_NSEMS_MAX 0 s SEEK_CUR 0 s SEEK_DATA 0 s SEEK_END 0 s SEEK_HOLE 0 s SEEK_SET 0 s SEP 0 s SF_APPEND 0 s SF_ARCHIVED 0
s SF_IMMUTABLE 0 s SF_NOUNLINK 0 s SF_SNAPSHOT 0 s SIGCHLD 0 s SIGCLD 0 s SIGINT 0 s SIGKILL 0 s SIGPIPE 0 s SIGTERM 0 s SIGXFSZ 0 s SIG_BLOCK 0 s SIG_DFL 0 s SIG_IGN 0
s SIG_SETMASK 0 s SIG_UNBLOCK 0 s SOURCE_SUFFIXES 0 s STRING_END_ARCHIVE 0 s ST_ATIME 0 s ST_CTIME 0 s ST_DEV 0 s ST_GID 0 s ST_INO 0 s ST_MODE 0 s ST_MTIME 0 s ST_NLINK 0
s ST_SIZE 0 s ST_UID 0 s S_ENFMT 0 s S_IEXEC 0 s S_IFBLK 0 s S_IFCHR 0 s S_IFDIR 0 s S_IFDOOR 0 s S_IFIFO 0 s S_IFLNK 0 s S_IFMT 0 s S_IFPORT 0 s S_IFREG 0 s S_IFSOCK 0
s S_IFWHT 0 s S_IMODE 0 s S_IREAD 0 s S_IRGRP 0 s S_IROTH 0 s S_IRUSR 0 s S_IRWXG 0 s S_IRWXO 0 s S_IRWXU 0 s S_ISBLK 0 s S_ISCHR 0 s S_ISDIR 0 s S_ISDOOR 0 s S_ISFIFO 0
s S_ISGID 0 s S_ISLNK 0 s S_ISPORT 0 s S_ISREG 0 s S_ISSOCK 0 s S_ISUID 0 s S_ISVTX 0 s S_ISWHT 0 s S_IWGRP 0 s S_IWOTH 0 s S_IWRITE 0 s S_IWUSR 0 s S_IXGRP 0 s S_IXOTH 0
s S_IXUSR 0 s Sequence 0 s Set 0 s Sized 0 s SourceFileLoader 0 s SourceLoader 0 s SourcelessFileLoader 0 s StopAsyncIteration 0 s StopIteration 0 s StreamReader 0
s StreamReaderWriter 0 s StreamRecoder 0 s StreamWriter 0 s StringIO 0 s SyntaxError 0 s SyntaxWarning 0 s SystemError 0 s SystemExit 0 s TIMEOUT_MAX 0 s TMP_MAX 0
s TabError 0 s TestFrozenUtf8_1 0 s TestFrozenUtf8_2 0 s TestFrozenUtf8_4 0 s TextIOBase 0 s TextIOWrapper 0 s TimeoutError 0 s True 0 s TypeError 0 s UF_APPEND 0
s UF_COMPRESSED 0 s UF_HIDDEN 0 s UF_IMMUTABLE 0 s UF_NODUMP 0 s UF_NOUNLINK 0 s UF_OPAQUE 0 s USERNAME 0 s USERPROFILE 0 s USER_BASE 0 s USER_SITE 0 s UnboundLocalError 0
s UnicodeDecodeError 0 s UnicodeEncodeError 0 s UnicodeError 0 s UnicodeTranslateError 0 s UnicodeWarning 0 s UnsupportedOperation 0 s UserWarning 0 s VPATH 0
s ValueError 0 s ValuesView 0 s WIFSTOPPED 0 s WITH_NEXT_FRAMEWORK 0 s WNOHANG 0 s WSTOPSIG 0 s W_OK 0 s Warning 0 s WarningMessage 0 s WindowsRegistryFinder 0 s Writer 0
s X_OK 0 s ZeroDivisionError 0 s ZipImportError 0 s ZipReader 0 s _AddedDllDirectory 0 s _BlockingOnManager 0 s _BufferedIOBase 0 s _CASE_INSENSITIVE_PLATFORMS 0
s _CASE_INSENSITIVE_PLATFORMS_BYTES_KEY 0 s _CASE_INSENSITIVE_PLATFORMS_STR_KEY 0 s _CHUNK_SIZE 0 s _CallableGenericAlias 0 s _ConcatenateGenericAlias 0 s _DeadlockError 0
s _DeprecateByteStringMeta 0 s _DummyModuleLock 0 s _ERR_MSG 0 s _ERR_MSG_PREFIX 0 s _Environ 0 s _Error 0 s _ExceptHookArgs 0 s _Helper 0 s _IOBase 0
s _ImportLockContext 0 s _KeyedRef 0 s _LCMAP_LOWERCASE 0 s _LCMapStringEx 0 s _LOCALE_NAME_INVARIANT 0 s _LazyModule 0 s _List 0 s _LoaderBasics 0 s _MS_WINDOWS 0
s _ModifiedArgv0 0 s _ModuleLock 0 s _ModuleLockManager 0 s _MutableMapping__marker 0 s _NEEDS_LOADING 0 s _NamespaceLoader 0 s _NamespacePath 0 s _OPT 0 s _ORIGIN 0
s _POPULATE 0 s _PYCACHE 0 s _Printer 0 s _RAW_MAGIC_NUMBER 0 s _RawIOBase 0 s _SEP 0 s _STRUCT_TM_ITEMS 0 s _TempModule 0 s _TextIOBase 0 s _WeakValueDictionary 0
s _WindowsConsoleIO 0 s __PYVENV_LAUNCHER__ 0 s __abc_tpflags__ 0 s __abs__ 0 s __abstractmethods__ 0 s __add__ 0 s __aenter__ 0 s __aexit__ 0 s __aiter__ 0 s __all__ 0
s __and__ 0 s __anext__ 0 s __annotations__ 0 s __args__ 0 s __author__ 0 s __await__ 0 s __bases__ 0 s __bool__ 0 s __bound__ 0 s __buffer__ 0 s __builtins__ 0
s __bytes__ 0 s __cached__ 0 s __call__ 0 s __cause__ 0 s __ceil__ 0 s __class__ 0 s __class_getitem__ 0 s __classcell__ 0 s __closure__ 0 s __code__ 0 s __complex__ 0
s __constraints__ 0 s __contains__ 0 s __context__ 0 s __copy__ 0 s __debug__ 0 s __defaults__ 0 s __del__ 0 s __delattr__ 0 s __delete__ 0 s __delitem__ 0 s __dict__ 0
s __dir__ 0 s __divmod__ 0 s __doc__ 0 s __enter__ 0 s __eq__ 0 s __excepthook__ 0 s __exit__ 0 s __file__ 0 s __flags__ 0 s __float__ 0 s __floor__ 0 s __floordiv__ 0
s __format__ 0 s __fspath__ 0 s __func__ 0 s __ge__ 0 s __get__ 0 s __getattr__ 0 s __getattribute__ 0 s __getinitargs__ 0 s __getitem__ 0 s __getnewargs__ 0
s __getnewargs_ex__ 0 s __getstate__ 0 s __globals__ 0 s __gt__ 0 s __hash__ 0 s __iadd__ 0 s __iand__ 0 s __ifloordiv__ 0 s __ilshift__ 0 s __imatmul__ 0 s __imod__ 0
s __import__ 0 s __imul__ 0 s __index__ 0 s __init__ 0 s __init_subclass__ 0 s __instancecheck__ 0 s __int__ 0 s __interactivehook__ 0 s __invert__ 0 s __ior__ 0
s __ipow__ 0 s __irshift__ 0 s __isabstractmethod__ 0 s __isub__ 0 s __iter__ 0 s __itruediv__ 0 s __ixor__ 0 s __kwdefaults__ 0 s __le__ 0 s __len__ 0 s __length_hint__ 0
s __loader__ 0 s __lshift__ 0 s __lt__ 0 s __main__ 0 s __match_args__ 0 s __matmul__ 0 s __missing__ 0 s __mod__ 0 s __module__ 0 s __mro__ 0 s __mro_entries__ 0
s __mul__ 0 s __name__ 0 s __ne__ 0 s __neg__ 0 s __new__ 0 s __newobj__ 0 s __newobj_ex__ 0 s __next__ 0 s __notes__ 0 s __objclass__ 0 s __or__ 0 s __orig_class__ 0
s __origin__ 0 s __origname__ 0 s __package__ 0 s __parameters__ 0 s __path__ 0 s __pos__ 0 s __pow__ 0 s __prepare__ 0 s __pycache__ 0 s __qualname__ 0 s __radd__ 0
s __rand__ 0 s __rdivmod__ 0 s __reduce__ 0 s __reduce_ex__ 0 s __release_buffer__ 0 s __repr__ 0 s __reversed__ 0 s __rfloordiv__ 0 s __rlshift__ 0 s __rmatmul__ 0
s __rmod__ 0 s __rmul__ 0 s __ror__ 0 s __round__ 0 s __rpow__ 0 s __rrshift__ 0 s __rshift__ 0 s __rsub__ 0 s __rtruediv__ 0 s __rxor__ 0 s __self__ 0 s __set__ 0
s __set_name__ 0 s __setattr__ 0 s __setitem__ 0 s __setstate__ 0 s __sizeof__ 0 s __slotnames__ 0 s __slots__ 0 s __spec__ 0 s __stderr__ 0 s __stdin__ 0 s __stdout__ 0
s __str__ 0 s __sub__ 0 s __subclasscheck__ 0 s __subclasses__ 0 s __subclasshook__ 0 s __suppress_context__ 0 s __text_signature__ 0 s __traceback__ 0 s __truediv__ 0
s __trunc__ 0 s __type_params__ 0 s __typing_is_unpacked_typevartuple__ 0 s __typing_prepare_subst__ 0 s __typing_subst__ 0 s __typing_unpacked_tuple_args__ 0
s __unpacked__ 0 s __value__ 0 s __warningregistry__ 0 s __weakref__ 0 s __wrapped__ 0 s __xor__ 0 s _abc 0 s _abc_cache 0 s _abc_caches_clear 0 s _abc_init 0
s _abc_instancecheck 0 s _abc_negative_cache 0 s _abc_negative_cache_version 0 s _abc_register 0 s _abc_registry 0 s _abc_registry_clear 0 s _abc_subclasscheck 0
s _abspath_fallback 0 s _acquire_restore 0 s _active 0 s _add 0 s _add_dll_directory 0 s _ag 0 s _alias_mbcs 0 s _aliases 0 s _annotation 0 s _argtypes_ 0
s _asyncio_future_blocking 0 s _at_fork_reinit 0 s _base_executable 0 s _bless_my_loader 0 s _blksize 0 s _blocking_on 0 s _bootstrap 0 s _bootstrap_external 0
s _bootstrap_module 0 s _buffer_decode 0 s _buffer_encode 0 s _builtin_from_name 0 s _cache 0 s _cache_bytecode 0 s _cached 0 s _calc___package__ 0 s _calc_mode 0
s _call_with_frames_removed 0 s _checkClosed 0 s _checkReadable 0 s _checkSeekable 0 s _checkWritable 0 s _check_arg_types 0 s _check_bytes 0 s _check_methods 0
s _check_name 0 s _check_name_wrapper 0 s _check_retval_ 0 s _classify_pyc 0 s _co_code_adaptive 0 s _code_to_hash_pyc 0 s _code_to_timestamp_pyc 0 s _code_type 0
s _codecs 0 s _collections_abc 0 s _commit_removals 0 s _compile_bytecode 0 s _compile_source 0 s _cookie 0 s _coro 0 s _count 0 s _createenviron 0 s _data 0
s _defaultaction 0 s _deprecated 0 s _dump_registry 0 s _empty_charbuffer 0 s _epoch 0 s _eq_mtime 0 s _excepthook 0 s _exec 0 s _execvpe 0 s _exists 0 s _exit 0 s _f 0
s _false 0 s _feature_version 0 s _fields_ 0 s _filemode_table 0 s _files 0 s _fill_cache 0 s _filters_mutated 0 s _find_and_load 0 s _find_and_load_unlocked 0
s _find_parent_path_names 0 s _find_spec 0 s _find_spec_from_path 0 s _fix_co_filename 0 s _fix_up_module 0 s _flags_ 0 s _framework 0 s _from_iterable 0
s _frozen_importlib 0 s _frozen_importlib_external 0 s _fscodec 0 s _fspath 0 s _fwalk 0 s _gcd_import 0 s _get_bothseps 0 s _get_cached 0 s _get_code_from_file 0
s _get_data 0 s _get_decompress_func 0 s _get_dump 0 s _get_exports_list 0 s _get_main_module_details 0 s _get_module_code 0 s _get_module_details 0 s _get_module_info 0
s _get_module_lock 0 s _get_module_path 0 s _get_mtime_and_size_of_source 0 s _get_parent_path 0 s _get_path 0 s _get_pyc_source 0 s _get_sep 0 s _get_sourcefile 0
s _get_spec 0 s _get_supported_file_loaders 0 s _getfinalpathname 0 s _getfinalpathname_nonstrict 0 s _getframe 0 s _getframemodulename 0 s _getfullpathname 0
s _getuserbase 0 s _getvolumepathname 0 s _git 0 s _globals 0 s _handle_fromlist 0 s _has_deadlocked 0 s _hash 0 s _have_functions 0 s _home 0 s _imp 0 s _imp_module 0
s _import_tail 0 s _importing_zlib 0 s _incompatible_extension_module_restrictions 0 s _init_module_attrs 0 s _init_pathinfo 0 s _initializing 0 s _install 0
s _install_external_importers 0 s _io 0 s _is_dir 0 s _is_main_interpreter 0 s _is_owned 0 s _is_param_expr 0 s _is_text_encoding 0 s _iterating 0 s _joinrealpath 0
s _last_epoch 0 s _last_parent_path 0 s _length_ 0 s _limbo 0 s _load 0 s _load_backward_compatible 0 s _load_module_shim 0 s _load_unlocked 0 s _loaders 0 s _local 0
s _lock 0 s _lock_unlock_module 0 s _loop 0 s _make_relax_case 0 s _mapping 0 s _mode 0 s _module_locks 0 s _module_repr 0 s _module_repr_from_spec 0 s _module_type 0
s _multiarch 0 s _name 0 s _names 0 s _new_module 0 s _normalize_line_endings 0 s _nt_readlink 0 s _object_name 0 s _onceregistry 0 s _open_registry 0 s _optimize 0
s _os 0 s _override_multi_interp_extensions_check 0 s _pack_uint32 0 s _parse_dostime 0 s _path 0 s _path_abspath 0 s _path_cache 0 s _path_exists 0 s _path_finder 0
s _path_hooks 0 s _path_importer_cache 0 s _path_is_mode_type 0 s _path_isabs 0 s _path_isdevdrive 0 s _path_isdir 0 s _path_isfile 0 s _path_islink 0 s _path_join 0
s _path_mtime 0 s _path_normpath 0 s _path_split 0 s _path_splitroot 0 s _path_stat 0 s _pathseps_with_colon 0 s _pending_removals 0 s _proc 0 s _py_abc 0
s _read_directory 0 s _readlink_deep 0 s _recalculate 0 s _recursion_count 0 s _relax_case 0 s _relaxed_path_cache 0 s _release_save 0 s _remove_dead_weakref 0
s _remove_dll_directory 0 s _requires_builtin 0 s _requires_builtin_wrapper 0 s _requires_frozen 0 s _requires_frozen_wrapper 0 s _reset_caches 0 s _reset_registry 0
s _resolve_filename 0 s _resolve_name 0 s _restype_ 0 s _run_code 0 s _run_module_as_main 0 s _run_module_code 0 s _sanity_check 0 s _saved_module 0 s _saved_value 0
s _script 0 s _search_registry 0 s _sentinel 0 s _set 0 s _set_bootstrap_module 0 s _set_fileattr 0 s _set_sentinel 0 s _setprofileallthreads 0 s _settraceallthreads 0
s _setup 0 s _showwarnmsg 0 s _shutdown 0 s _sitebuiltins 0 s _slotnames 0 s _spawnvef 0 s _spec_from_module 0 s _splitext 0 s _stat 0 s _stdlib_dir 0 s _stream 0
s _strptime_datetime 0 s _swappedbytes_ 0 s _thread 0 s _trace 0 s _type_ 0 s _type_repr 0 s _uninitialized_submodules 0 s _unknown 0 s _unmarshal_code 0
s _unpack_uint16 0 s _unpack_uint32 0 s _validate_hash_pyc 0 s _validate_timestamp_pyc 0 s _varname_from_oparg 0 s _varprog 0 s _varprogb 0 s _verbose_message 0
s _warn_unawaited_coroutine 0 s _warnings 0 s _weakref 0 s _winapi 0 s _wrap 0 s _wrap_close 0 s _write_atomic 0 s _xoptions 0 s _zip_directory_cache 0
s _zip_searchorder 0 s abc 0 s abiflags 0 s abort 0 s abs 0 s abs_paths 0 s abspath 0 s abstractclassmethod 0 s abstractmethod 0 s abstractproperty 0 s abstracts 0
s abstractstaticmethod 0 s access 0 s aclose 0 s acquire 0 s acquire_lock 0 s add 0 s add_dll_directory 0 s add_done_callback 0 s addpackage 0 s addsitedir 0
s addsitepackages 0 s addusersitepackages 0 s after_in_child 0 s after_in_parent 0 s ag_code 0 s ag_frame 0 s ag_running 0 s ag_suspended 0 s aiter 0 s algorithm 0
s alias 0 s aliased_encoding 0 s aliases 0 s all 0 s all_suffixes 0 s allocate 0 s allocate_lock 0 s allowed_winerror 0 s almost_filename 0 s alt_path_sep 0 s alter_argv 0
s alter_sys 0 s altsep 0 s altsepIndex 0 s altzone 0 s always 0 s anext 0 s ansi 0 s ansi_code_page 0 s ansi_x3_4_1968 0 s any 0 s append 0 s arabic 0 s arc_offset 0
s archive 0 s arg 0 s argrest 0 s args 0 s arguments 0 s argv 0 s as_integer_ratio 0 s ascii 0 s ascii_decode 0 s ascii_encode 0 s ascii_letters 0 s asctime 0 s asend 0
s asmo_708 0 s ast 0 s async_generator 0 s atexit 0 s athrow 0 s attr 0 s attribute 0 s attrs_now 0 s attrs_then 0 s attrs_updated 0 s audit 0 s backslashreplace 0
s backslashreplace_errors 0 s backtick 0 s base 0 s base64 0 s base64_codec 0 s base_64 0 s base_exe 0 s base_exec_prefix 0 s base_filename 0 s base_path 0 s base_prefix 0
s basename 0 s bases 0 s before 0 s big 0 s big5 0 s big5_hkscs 0 s big5_tw 0 s big5hkscs 0 s bin 0 s binary_form 0 s bit 0 s bit_count 0 s bit_length 0 s bits 0 s block 0
s blocked_on 0 s blocking_on 0 s bool 0 s bound 0 s brace 0 s breakpoint 0 s buffer 0 s buffer_callback 0 s buffer_size 0 s buffering 0 s buffers 0 s bufsize 0
s builtin_module 0 s builtin_module_names 0 s builtin_name 0 s builtins 0 s bytearray 0 s bytearray_iterator 0 s bytebuffer 0 s bytecode 0 s bytecode_path 0 s byteorder 0
s bytes 0 s bytes_data 0 s bytes_iterator 0 s bytes_warning 0 s bytesdecoded 0 s bytesencoded 0 s bz2 0 s bz2_codec 0 s c_call 0 s c_exception 0 s c_return 0 s cache 0
s cache_from_source 0 s cache_module 0 s cache_path 0 s cache_tag 0 s cached 0 s cadata 0 s cafile 0 s call 0 s call_exception_handler 0 s call_soon 0 s call_tracing 0
s callable 0 s cancel 0 s candidate 0 s candidate_blocking_on 0 s candidate_conf 0 s candidate_ids 0 s capath 0 s capitalize 0 s casefold 0 s cast 0 s catch_warnings 0
s category 0 s cb 0 s cb_type 0 s cdir 0 s cell_contents 0 s center 0 s certfile 0 s chain 0 s char 0 s character 0 s characters_written 0 s charbuffer 0
s charbuffertype 0 s charmap_build 0 s charmap_decode 0 s charmap_encode 0 s chars 0 s chdir 0 s check_enableusersite 0 s check_hash_based_pycs 0 s check_source 0
s check_str 0 s checked 0 s chflags 0 s child 0 s children 0 s chinese 0 s chmod 0 s chown 0 s chr 0 s classmethod 0 s clear 0 s close 0 s closed 0 s closefd 0
s closerange 0 s closure 0 s cls 0 s cmd 0 s co_argcount 0 s co_cellvars 0 s co_code 0 s co_consts 0 s co_exceptiontable 0 s co_filename 0 s co_firstlineno 0 s co_flags 0
s co_freevars 0 s co_kwonlyargcount 0 s co_lines 0 s co_lnotab 0 s co_name 0 s co_names 0 s co_nlocals 0 s co_positions 0 s co_posonlyargcount 0 s co_qualname 0
s co_stacksize 0 s co_varnames 0 s code 0 s code_object 0 s codecaliases 0 s codecs 0 s colon 0 s colon_sep 0 s columns 0 s command 0 s comment_factory 0 s comment_size 0
s common 0 s commonpath 0 s commonprefix 0 s comp 0 s compile 0 s complex 0 s compress 0 s comps 0 s conf_basename 0 s conffile 0 s config 0 s confstr 0 s conjugate 0
s consts 0 s consumed 0 s cont 0 s contents 0 s context 0 s contiguous 0 s contravariant 0 s cookie 0 s copy 0 s copyreg 0 s copyright 0 s coro 0 s coroutine 0 s count 0
s covariant 0 s cp037 0 s cp1026 0 s cp1051 0 s cp1125 0 s cp1140 0 s cp1250 0 s cp1251 0 s cp1252 0 s cp1253 0 s cp1254 0 s cp1255 0 s cp1256 0 s cp1257 0 s cp1258 0
s cp1361 0 s cp154 0 s cp273 0 s cp367 0 s cp424 0 s cp437 0 s cp437_table 0 s cp500 0 s cp65001 0 s cp775 0 s cp819 0 s cp850 0 s cp852 0 s cp855 0 s cp857 0 s cp858 0
s cp860 0 s cp861 0 s cp862 0 s cp863 0 s cp864 0 s cp865 0 s cp866 0 s cp866u 0 s cp869 0 s cp932 0 s cp936 0 s cp949 0 s cp950 0 s cp_gr 0 s cp_is 0 s cpathname 0
s cpu_count 0 s cr_await 0 s cr_code 0 s cr_frame 0 s cr_origin 0 s cr_running 0 s cr_suspended 0 s crc 0 s create_builtin 0 s create_dynamic 0 s create_module 0
s credits 0 s csHPRoman8 0 s csascii 0 s csbig5 0 s csibm037 0 s csibm1026 0 s csibm273 0 s csibm424 0 s csibm500 0 s csibm855 0 s csibm857 0 s csibm858 0 s csibm860 0
s csibm861 0 s csibm863 0 s csibm864 0 s csibm865 0 s csibm866 0 s csibm869 0 s csiso2022jp 0 s csiso2022kr 0 s csiso58gb231280 0 s csisolatin1 0 s csisolatin2 0
s csisolatin3 0 s csisolatin4 0 s csisolatin5 0 s csisolatin6 0 s csisolatinarabic 0 s csisolatincyrillic 0 s csisolatingreek 0 s csisolatinhebrew 0 s cskoi8r 0
s cspc775baltic 0 s cspc850multilingual 0 s cspc862latinhebrew 0 s cspc8codepage437 0 s cspcp852 0 s csptcp154 0 s csshiftjis 0 s ctime 0 s curdir 0 s current_user 0
s cut_off 0 s cutoff 0 s cwd 0 s cygwin 0 s cyrillic 0 s cyrillic_asian 0 s daemon_threads_allowed 0 s darwin 0 s data 0 s data_encoding 0 s data_info 0 s data_size 0
s database 0 s datapath 0 s date 0 s daylight 0 s dbcs 0 s debug 0 s debug_override 0 s decode 0 s decode_source 0 s decoded_path 0 s decodedbytes 0 s decodekey 0
s decoder 0 s decodevalue 0 s decoding_map 0 s decompress 0 s dedent 0 s default 0 s default_int_handler 0 s defaultaction 0 s defpath 0 s delattr 0 s delete 0 s deleter 0
s denominator 0 s depth 0 s derive 0 s detach 0 s detect_encoding 0 s deterministic 0 s dev1 0 s dev2 0 s dev_mode 0 s device 0 s device_encoding 0 s devnull 0 s dict 0
s dict_itemiterator 0 s dict_items 0 s dict_keyiterator 0 s dict_keys 0 s dict_valueiterator 0 s dict_values 0 s difference 0 s difference_update 0 s dig 0 s digest 0
s digest_size 0 s digestmod 0 s digits 0 s dir 0 s dir_fd 0 s dircase 0 s dirfd 0 s dirname 0 s dirpath 0 s dirs 0 s disable_check 0 s discard 0 s dispatch_table 0
s displayhook 0 s divmod 0 s dll 0 s doc 0 s dollar 0 s dont_inherit 0 s dont_write_bytecode 0 s dot 0 s dotIndex 0 s dot_count 0 s dotdot 0 s drive 0 s drivesplits 0
s dst 0 s dump 0 s dumps 0 s dup 0 s dup2 0 s duration 0 s e1 0 s e2 0 s eager_start 0 s ebcdic_cp_be 0 s ebcdic_cp_ca 0 s ebcdic_cp_ch 0 s ebcdic_cp_he 0 s ebcdic_cp_nl 0
s ebcdic_cp_us 0 s ebcdic_cp_wt 0 s ecma_114 0 s ecma_118 0 s edges 0 s elapsed 0 s elem 0 s element_factory 0 s elot_928 0 s empty 0 s emscripten 0 s enablerlcompleter 0
s encode 0 s encodedkey 0 s encodekey 0 s encoder 0 s encodevalue 0 s encoding 0 s encodings 0 s end 0 s end_lineno 0 s end_offset 0 s endpos 0 s endswith 0 s entries 0
s entry 0 s enumerate 0 s env 0 s env_base 0 s environ 0 s environb 0 s eof 0 s epsilon 0 s err 0 s err_msg 0 s errno 0 s error 0 s errors 0 s escape_decode 0 s euc_cn 0
s euc_jis2004 0 s euc_jis_2004 0 s euc_jisx0213 0 s euc_jp 0 s euc_kr 0 s euccn 0 s eucgb2312_cn 0 s eucjis2004 0 s eucjisx0213 0 s eucjp 0 s euckr 0 s eval 0 s event 0
s events 0 s ex 0 s exc 0 s exc_details 0 s exc_info 0 s exc_traceback 0 s exc_type 0 s exc_value 0 s excepthook 0 s exception 0 s exceptions 0 s exe 0 s exe_dir 0
s exec 0 s exec_builtin 0 s exec_dynamic 0 s exec_func 0 s exec_module 0 s exec_prefix 0 s execl 0 s execle 0 s execlp 0 s execlpe 0 s execsitecustomize 0
s execusercustomize 0 s executable 0 s execv 0 s execve 0 s execvp 0 s execvpe 0 s exist_ok 0 s existing 0 s exists 0 s exit 0 s exp 0 s expandtabs 0 s expanduser 0
s expandvars 0 s extend 0 s extension 0 s extension_suffixes 0 s extensions 0 s extra_size 0 s extra_tokens 0 s extsep 0 s f1 0 s f2 0 s f_back 0 s f_bavail 0 s f_bfree 0
s f_blocks 0 s f_builtins 0 s f_code 0 s f_frsize 0 s f_globals 0 s f_lasti 0 s f_lineno 0 s f_locals 0 s f_trace 0 s f_trace_lines 0 s f_trace_opcodes 0 s facility 0
s factory 0 s false 0 s family 0 s faulthandler 0 s fd 0 s fd2 0 s fdel 0 s fdopen 0 s fget 0 s file 0 s file_actions 0 s file_encoding 0 s file_info 0 s file_name 0
s file_offset 0 s file_size 0 s filemode 0 s filename 0 s filename2 0 s filenameIndex 0 s filename_base 0 s fileno 0 s filepath 0 s files 0 s fillvalue 0 s filter 0
s filters 0 s final 0 s finalizer 0 s find 0 s find_class 0 s find_distributions 0 s find_frozen 0 s find_spec 0 s findall 0 s finder 0 s firstiter 0 s firstline 0
s fix_imports 0 s flags 0 s float 0 s float_info 0 s flush 0 s fn 0 s fname 0 s follow_symlinks 0 s followlinks 0 s fork 0 s forkpty 0 s format 0 s format_exception 0
s format_map 0 s formatted_items 0 s found_in_pycache_prefix 0 s fp 0 s fp1 0 s fp2 0 s frequency 0 s from_bytes 0 s from_name 0 s from_param 0 s fromhex 0 s fromkeys 0
s fromlist 0 s fromtimestamp 0 s fromutc 0 s frozen 0 s frozenset 0 s fsdecode 0 s fsencode 0 s fset 0 s fspath 0 s fstat 0 s fstatvfs 0 s fsync 0 s ftruncate 0
s full_path 0 s fullname 0 s fullpath 0 s func 0 s funcname 0 s funcobj 0 s future 0 s fwalk 0 s fxn 0 s gb18030 0 s gb18030_2000 0 s gb2312 0 s gb2312_1980 0
s gb2312_80 0 s gbk 0 s generation 0 s generator 0 s genericpath 0 s get 0 s get_asyncgen_hooks 0 s get_blocking 0 s get_cache_token 0 s get_clock_info 0 s get_code 0
s get_coroutine_origin_tracking_depth 0 s get_current_history_length 0 s get_data 0 s get_debug 0 s get_event_loop 0 s get_exec_path 0 s get_filename 0
s get_frozen_object 0 s get_ident 0 s get_importer 0 s get_inheritable 0 s get_loop 0 s get_native_id 0 s get_resource_reader 0 s get_source 0 s get_terminal_size 0
s getaliases 0 s getatime 0 s getattr 0 s getbuffer 0 s getctime 0 s getcwd 0 s getcwdb 0 s getdecoder 0 s getdefaultencoding 0 s getegid 0 s getencoder 0 s getenv 0
s getenvb 0 s geteuid 0 s getfilesystemencodeerrors 0 s getfilesystemencoding 0 s getgid 0 s getincrementaldecoder 0 s getincrementalencoder 0 s getmtime 0 s getpid 0
s getprofile 0 s getpwnam 0 s getpwuid 0 s getreader 0 s getrecursionlimit 0 s getregentry 0 s getsignal 0 s getsitepackages 0 s getsize 0 s getsizeof 0 s getstate 0
s getter 0 s gettrace 0 s getuid 0 s getuserbase 0 s getusersitepackages 0 s getvalue 0 s getweakrefcount 0 s getweakrefs 0 s getwriter 0 s getxattr 0 s gi_code 0
s gi_frame 0 s gi_running 0 s gi_suspended 0 s gi_yieldfrom 0 s gid 0 s glob 0 s globals 0 s globals_ 0 s gmtime 0 s greek 0 s greek8 0 s group 0 s groupindex 0 s groups 0
s had_prefix 0 s handle 0 s has_deadlock 0 s has_location 0 s hasattr 0 s hasbytes 0 s hash 0 s hash_based 0 s hash_info 0 s hasstr 0 s head 0 s header 0 s header_offset 0
s header_position 0 s header_size 0 s headers 0 s hebrew 0 s help 0 s here 0 s hex 0 s hex_codec 0 s hi 0 s history 0 s hkey 0 s hkscs 0 s home 0 s hook 0 s hp_roman8 0
s hx 0 s hz 0 s hz_gb 0 s hz_gb_2312 0 s hzgb 0 s ibm037 0 s ibm039 0 s ibm1026 0 s ibm1051 0 s ibm1125 0 s ibm1140 0 s ibm273 0 s ibm367 0 s ibm424 0 s ibm437 0
s ibm500 0 s ibm775 0 s ibm819 0 s ibm850 0 s ibm852 0 s ibm855 0 s ibm857 0 s ibm858 0 s ibm860 0 s ibm861 0 s ibm862 0 s ibm863 0 s ibm864 0 s ibm865 0 s ibm866 0
s ibm869 0 s id 0 s ident 0 s idlelib 0 s ignore 0 s ignore_environment 0 s ignore_errors 0 s imag 0 s implementation 0 s import_ 0 s import_error 0 s importer 0
s importlib 0 s incoming 0 s incrementaldecoder 0 s incrementalencoder 0 s index 0 s index2 0 s indexgroup 0 s indices 0 s inf 0 s info 0 s inheritable 0 s init_filename 0
s init_globals 0 s initial 0 s initial_bytes 0 s initial_slashes 0 s initial_value 0 s initial_winerror 0 s initialized 0 s ino1 0 s ino2 0 s inode 0 s input 0 s insert 0
s insert_comments 0 s insert_pis 0 s inspect 0 s instance 0 s instructions 0 s int 0 s interactive 0 s intern 0 s intersection 0 s intersection_update 0
s invalidate_caches 0 s io 0 s is_builtin 0 s is_dir 0 s is_file 0 s is_finalizing 0 s is_frozen 0 s is_frozen_package 0 s is_integer 0 s is_junction 0 s is_link 0
s is_namespace 0 s is_package 0 s is_reload 0 s is_running 0 s is_symlink 0 s isabs 0 s isalnum 0 s isalpha 0 s isascii 0 s isatty 0 s isbytecode 0 s isbytes 0
s isdecimal 0 s isdevdrive 0 s isdigit 0 s isdir 0 s isdisjoint 0 s isfile 0 s isidentifier 0 s isinstance 0 s isjunction 0 s islink 0 s islower 0 s ismount 0
s isnumeric 0 s iso2022_jp 0 s iso2022_jp_1 0 s iso2022_jp_2 0 s iso2022_jp_2004 0 s iso2022_jp_3 0 s iso2022_jp_ext 0 s iso2022_kr 0 s iso2022jp 0 s iso2022jp_1 0
s iso2022jp_2 0 s iso2022jp_2004 0 s iso2022jp_3 0 s iso2022jp_ext 0 s iso2022kr 0 s iso646_us 0 s iso8859 0 s iso8859_1 0 s iso8859_10 0 s iso8859_11 0 s iso8859_13 0
s iso8859_14 0 s iso8859_15 0 s iso8859_16 0 s iso8859_2 0 s iso8859_3 0 s iso8859_4 0 s iso8859_5 0 s iso8859_6 0 s iso8859_7 0 s iso8859_8 0 s iso8859_9 0
s iso_2022_jp 0 s iso_2022_jp_1 0 s iso_2022_jp_2 0 s iso_2022_jp_2004 0 s iso_2022_jp_3 0 s iso_2022_jp_ext 0 s iso_2022_kr 0 s iso_8859_1 0 s iso_8859_10 0
s iso_8859_10_1992 0 s iso_8859_11 0 s iso_8859_11_2001 0 s iso_8859_13 0 s iso_8859_14 0 s iso_8859_14_1998 0 s iso_8859_15 0 s iso_8859_16 0 s iso_8859_16_2001 0
s iso_8859_1_1987 0 s iso_8859_2 0 s iso_8859_2_1987 0 s iso_8859_3 0 s iso_8859_3_1988 0 s iso_8859_4 0 s iso_8859_4_1988 0 s iso_8859_5 0 s iso_8859_5_1988 0
s iso_8859_6 0 s iso_8859_6_1987 0 s iso_8859_7 0 s iso_8859_7_1987 0 s iso_8859_8 0 s iso_8859_8_1988 0 s iso_8859_9 0 s iso_8859_9_1989 0 s iso_celtic 0 s iso_ir_100 0
s iso_ir_101 0 s iso_ir_109 0 s iso_ir_110 0 s iso_ir_126 0 s iso_ir_127 0 s iso_ir_138 0 s iso_ir_144 0 s iso_ir_148 0 s iso_ir_157 0 s iso_ir_166 0 s iso_ir_199 0
s iso_ir_226 0 s iso_ir_58 0 s iso_ir_6 0 s isoformat 0 s isolated 0 s isolation_level 0 s ispackage 0 s ispkg 0 s isprintable 0 s isspace 0 s issubclass 0 s issubset 0
s issuperset 0 s istext 0 s istitle 0 s isupper 0 s it 0 s item 0 s itemcase 0 s items 0 s itemsize 0 s iter 0 s iterable 0 s iterator 0 s iterdecode 0 s iterencode 0
s jisx0213 0 s johab 0 s join 0 s joinpath 0 s joinuser 0 s jump 0 s keepends 0 s key 0 s keyfile 0 s keys 0 s kill 0 s kind 0 s klass 0 s known_paths 0 s koi8_r 0
s korean 0 s ks_c_5601 0 s ks_c_5601_1987 0 s ks_x_1001 0 s ksc5601 0 s ksx1001 0 s kw 0 s kwargs 0 s kwds 0 s kz1048 0 s kz_1048 0 s l1 0 s l10 0 s l2 0 s l3 0 s l4 0
s l5 0 s l6 0 s l7 0 s l8 0 s l9 0 s lambda 0 s last 0 s last_exc 0 s last_traceback 0 s last_type 0 s last_value 0 s latin 0 s latin1 0 s latin10 0 s latin2 0 s latin3 0
s latin4 0 s latin5 0 s latin6 0 s latin7 0 s latin8 0 s latin9 0 s latin_1 0 s latin_1_decode 0 s latin_1_encode 0 s lchown 0 s len 0 s length 0 s level 0 s lexists 0
s lib 0 s lib2to3 0 s libdir 0 s libdirs 0 s libedit 0 s library 0 s license 0 s limit 0 s line 0 s line0withend 0 s line0withoutend 0 s line_buffering 0 s linebuffer 0
s lineno 0 s lines 0 s linesep 0 s link 0 s list 0 s list_iterator 0 s list_reverseiterator 0 s listcomp 0 s listdir 0 s listxattr 0 s little 0 s ljust 0 s lo 0 s load 0
s load_module 0 s loader 0 s loader_class 0 s loader_details 0 s loader_module 0 s loader_state 0 s loaders 0 s loads 0 s locale 0 s locals 0 s localtime 0 s location 0
s lock 0 s locked 0 s lockf 0 s login_tty 0 s longrange_iterator 0 s lookup 0 s lookup_error 0 s loop 0 s lower 0 s lower_suffix_contents 0 s lseek 0 s lstat 0 s lstrip 0
s mac_centeuro 0 s mac_cyrillic 0 s mac_greek 0 s mac_iceland 0 s mac_latin2 0 s mac_roman 0 s mac_turkish 0 s maccentraleurope 0 s maccyrillic 0 s macgreek 0 s machine 0
s maciceland 0 s macintosh 0 s maclatin2 0 s macroman 0 s macturkish 0 s magic 0 s main 0 s main_globals 0 s main_name 0 s major 0 s make_encoding_map 0
s make_identity_dict 0 s makedev 0 s makedirs 0 s makepath 0 s mant_dig 0 s map 0 s mapping 0 s mappingproxy 0 s marshal 0 s match 0 s max 0 s max_10_exp 0
s max_comment_start 0 s max_length 0 s maxevents 0 s maxsize 0 s maxsplit 0 s maxvalue 0 s mbcs 0 s mcls 0 s me 0 s memlimit 0 s memoryview 0 s message 0 s meta_path 0
s metaclass 0 s metadata 0 s method 0 s methods 0 s mi 0 s micro 0 s min 0 s minor 0 s missing 0 s mkdir 0 s mkfifo 0 s mknod 0 s mktime 0 s mod 0 s mod_globals 0
s mod_name 0 s mod_spec 0 s mode 0 s modname 0 s modnames 0 s modpath 0 s module 0 s module_from_spec 0 s module_globals 0 s module_info 0 s module_type 0 s modules 0
s modulus 0 s monitoring 0 s monotonic 0 s move_to_end 0 s mro 0 s ms1361 0 s ms932 0 s ms936 0 s ms949 0 s ms950 0 s ms_kanji 0 s msg 0 s mskanji 0 s mtime 0 s mycmp 0
s name 0 s name_from 0 s name_size 0 s namereplace 0 s namereplace_errors 0 s names 0 s namespace 0 s namespace_path 0 s namespace_separator 0 s namespaces 0 s nan 0
s nbytes 0 s ndigits 0 s ndim 0 s nested 0 s never 0 s new 0 s new_args 0 s new_comps 0 s new_name 0 s new_path 0 s new_root 0 s new_unc_prefix 0 s newchars 0 s newdata 0
s newline 0 s newline_decoder 0 s newlines 0 s newpath 0 s next 0 s nice 0 s nlocals 0 s no_site 0 s no_user_site 0 s nondirs 0 s norm_encoding 0 s normalize_encoding 0
s normcase 0 s normp 0 s normpath 0 s ns 0 s nt 0 s ntpath 0 s nul 0 s null 0 s number 0 s numerator 0 s ob 0 s obj 0 s object 0 s oct 0 s offset 0 s ok 0 s old 0
s old_path 0 s old_value 0 s onceregistry 0 s onerror 0 s only_keys 0 s oparg 0 s opcode 0 s open 0 s open_code 0 s opener 0 s openpty 0 s operation 0 s opt_level 0
s optimization 0 s optimize 0 s options 0 s ord 0 s order 0 s orig_path 0 s orig_st 0 s origin 0 s original_name 0 s origname 0 s os 0 s os_name 0 s other 0 s outgoing 0
s output 0 s overlapped 0 s override 0 s owner 0 s p_drive 0 s p_path 0 s p_root 0 s package 0 s pages 0 s pardir 0 s parent 0 s parent_module 0 s parent_module_name 0
s parent_name 0 s parent_path 0 s parent_spec 0 s parse_and_bind 0 s part 0 s partition 0 s password 0 s path 0 s path_abs 0 s path_attr_name 0 s path_drive 0
s path_finder 0 s path_hook 0 s path_hook_for_FileFinder 0 s path_hooks 0 s path_importer_cache 0 s path_list 0 s path_listb 0 s path_mtime 0 s path_name 0 s path_parts 0
s path_repr 0 s path_rest 0 s path_sep 0 s path_sep_tuple 0 s path_separators 0 s path_stats 0 s path_tmp 0 s path_type 0 s pathconf 0 s pathlen 0 s pathname 0 s paths 0
s pathsep 0 s pattern 0 s pause 0 s peek 0 s percent 0 s perf_counter 0 s perm 0 s persistent_id 0 s persistent_load 0 s person 0 s pi_factory 0 s pid 0 s pidfd_open 0
s pipe 0 s pkg_main_name 0 s pkg_name 0 s pkgdir 0 s pkgutil 0 s platform 0 s platlibdir 0 s policy 0 s pop 0 s popen 0 s popitem 0 s portions 0 s pos 0 s pos2 0 s posix 0
s posix_spawn 0 s posixpath 0 s pow 0 s prefix 0 s prefixes 0 s print 0 s priority 0 s proc 0 s process_time 0 s progress 0 s prompt 0 s property 0 s proto 0 s protocol 0
s proxy 0 s ps1 0 s ps2 0 s pt154 0 s ptcp154 0 s pth 0 s pthread_sigmask 0 s punct 0 s putenv 0 s pw_dir 0 s pwd 0 s pwent 0 s py 0 s pycache 0 s pycache_filename 0
s pycache_prefix 0 s pydoc 0 s python 0 s query 0 s quiet 0 s quit 0 s quopri 0 s quopri_codec 0 s quote 0 s quoted_printable 0 s quotedprintable 0 s quotetabs 0 s r8 0
s radix 0 s range 0 s range_iterator 0 s raw 0 s raw_data 0 s raw_unicode_escape_decode 0 s raw_unicode_escape_encode 0 s rbrace 0 s re 0 s read 0 s read1 0 s read_code 0
s read_history_file 0 s read_init_file 0 s readable 0 s readall 0 s reader 0 s readinto 0 s readinto1 0 s readline 0 s readline_doc 0 s readlines 0 s readlink 0
s readonly 0 s readsize 0 s real 0 s realpath 0 s reason 0 s reconfigure 0 s record 0 s recursive 0 s reducer_override 0 s ref 0 s register 0 s register_at_fork 0
s register_error 0 s register_readline 0 s registry 0 s registry_key 0 s rel_list 0 s release 0 s release_lock 0 s releaselevel 0 s relfile 0 s reload 0 s relpath 0
s remove 0 s remove_dll_directory 0 s removedirs 0 s removeduppaths 0 s removeprefix 0 s removesuffix 0 s rename 0 s renames 0 s repl 0 s replace 0 s replace_errors 0
s repr 0 s res 0 s reserved 0 s reset 0 s resolve_name 0 s rest 0 s result 0 s result_drive 0 s result_path 0 s result_root 0 s return 0 s returncode 0 s reverse 0
s reversed 0 s rfind 0 s rindex 0 s rjust 0 s rk1048 0 s rlcompleter 0 s rmdir 0 s rng 0 s roman8 0 s root 0 s rot13 0 s rot_13 0 s round 0 s rounds 0 s rpartition 0
s rsplit 0 s rstrip 0 s run 0 s run_globals 0 s run_module 0 s run_name 0 s run_path 0 s ruscii 0 s s1 0 s s2 0 s s_jis 0 s s_jis_2004 0 s s_jisx0213 0 s safe_path 0
s salt 0 s samefile 0 s sameopenfile 0 s samestat 0 s saved_exc 0 s saved_main 0 s scandir 0 s scandir_it 0 s scheduler 0 s scls 0 s script_name 0 s search 0
s search_function 0 s seek 0 s seekable 0 s seen 0 s seen_ids 0 s selectors 0 s self 0 s self_module 0 s self_weakref 0 s send 0 s sendfile 0 s sep 0 s sepIndex 0 s seps 0
s sequence 0 s serial 0 s server_hostname 0 s server_side 0 s session 0 s set 0 s set_asyncgen_hooks 0 s set_blocking 0 s set_coroutine_origin_tracking_depth 0
s set_data 0 s set_inheritable 0 s set_iterator 0 s set_wakeup_fd 0 s setattr 0 s setcopyright 0 s setdefault 0 s setgroups 0 s sethelper 0 s setprofile 0 s setquit 0
s setregid 0 s setreuid 0 s setsid 0 s setsigdef 0 s setstate 0 s setter 0 s settrace 0 s setuid 0 s setxattr 0 s shape 0 s shell 0 s shift_jis 0 s shift_jis_2004 0
s shift_jisx0213 0 s shiftjis 0 s shiftjis2004 0 s shiftjisx0213 0 s siginterrupt 0 s signal 0 s signed 0 s sigpending 0 s sigwait 0 s simplefilter 0 s site_prefix 0
s sitecustomize 0 s sitedir 0 s sitedircase 0 s sitepackages 0 s size 0 s sizehint 0 s sjis 0 s sjis_2004 0 s sjisx0213 0 s skip_file_prefixes 0 s sleep 0 s slice 0
s smsl 0 s sock 0 s sort 0 s sorted 0 s sound 0 s source 0 s source_bytes 0 s source_bytes_readline 0 s source_from_cache 0 s source_hash 0 s source_mtime 0
s source_path 0 s source_size 0 s source_to_code 0 s source_traceback 0 s span 0 s spath 0 s spawnl 0 s spawnle 0 s spawnlp 0 s spawnlpe 0 s spawnv 0 s spawnve 0
s spawnvp 0 s spawnvpe 0 s spec 0 s spec_from_file_location 0 s spec_from_loader 0 s spec_loader 0 s splice 0 s split 0 s split_paths 0 s splitdrive 0 s splitext 0
s splitlines 0 s splitroot 0 s sr 0 s src 0 s srw 0 s st 0 s st_atime 0 s st_atime_ns 0 s st_blksize 0 s st_ctime 0 s st_dev 0 s st_gid 0 s st_ino 0 s st_mode 0
s st_mtime 0 s st_mtime_ns 0 s st_nlink 0 s st_rdev 0 s st_reparse_tag 0 s st_size 0 s st_uid 0 s stack 0 s stack_size 0 s stacklevel 0 s start 0 s start_abs 0
s start_drive 0 s start_list 0 s start_new_thread 0 s start_offset 0 s start_rest 0 s startswith 0 s stat 0 s stat_info 0 s stat_result 0 s state 0 s statement 0
s staticmethod 0 s status 0 s statvfs 0 s stderr 0 s stdin 0 s stdlib_dir 0 s stdlib_module_names 0 s stdout 0 s step 0 s steps 0 s stop 0 s str 0 s str_iterator 0
s strategy 0 s stream 0 s streamreader 0 s streamwriter 0 s strerror 0 s strftime 0 s strict 0 s strict_errors 0 s strict_mode 0 s string 0 s strip 0 s stripped_path 0
s strk1048_2002 0 s strptime 0 s struct_time 0 s sts 0 s subclass 0 s submodule_search_locations 0 s subprocess 0 s suffix 0 s suffixes 0 s sum 0 s super 0
s supported_loaders 0 s supports_bytes_environ 0 s supports_dir_fd 0 s supports_effective_ids 0 s supports_fd 0 s supports_follow_symlinks 0 s supports_unicode_filenames 0
s surrogateescape 0 s surrogatepass 0 s swapcase 0 s symbols 0 s symlink 0 s symmetric_difference 0 s symmetric_difference_update 0 s sync 0 s sys 0 s sys_module 0
s sys_version 0 s sysconf 0 s system 0 s system_site 0 s t1 0 s t2 0 s t_args 0 s t_result 0 s table 0 s tabsize 0 s tag 0 s tail 0 s tail_module 0 s tail_name 0
s target 0 s target_id 0 s target_is_directory 0 s target_user 0 s task 0 s tb 0 s tb_frame 0 s tb_lasti 0 s tb_lineno 0 s tb_next 0 s tell 0 s temp_module 0 s template 0
s term 0 s terminal_size 0 s test 0 s text 0 s text_encoding 0 s textwrap 0 s thai 0 s thread 0 s thread_id 0 s threading 0 s throw 0 s tid 0 s tilde 0 s time 0
s time_ns 0 s timeout 0 s times 0 s timetuple 0 s timezone 0 s tis620 0 s tis_620 0 s tis_620_0 0 s tis_620_2529_0 0 s tis_620_2529_1 0 s title 0 s tm_gmtoff 0 s tm_zone 0
s to_bytes 0 s tobytes 0 s toc_entry 0 s tokenize 0 s tolist 0 s top 0 s topdown 0 s topfd 0 s toppath 0 s toreadonly 0 s traceback 0 s tracemalloc 0 s trailers 0
s translate 0 s true 0 s truncate 0 s ttyname 0 s tuple 0 s tuple_iterator 0 s twice 0 s txt 0 s typ 0 s type 0 s type_params 0 s types 0 s typing 0 s tz 0 s tzname 0
s tzset 0 s u16 0 s u32 0 s u7 0 s u8 0 s u_jis 0 s uhc 0 s uid 0 s ujis 0 s umask 0 s uname 0 s uname_result 0 s unc_prefix 0 s uncompressed_size 0 s unicode_1_1_utf_7 0
s unicode_escape_decode 0 s unicode_escape_encode 0 s unicodebigunmarked 0 s unicodelittleunmarked 0 s union 0 s unknown 0 s unlink 0 s unregister 0 s unsetenv 0
s update 0 s update_abstractmethods 0 s upper 0 s urandom 0 s uri 0 s us 0 s us_ascii 0 s usedforsecurity 0 s user 0 s user_base 0 s user_site 0 s userbase 0
s usercustomize 0 s userhome 0 s utf 0 s utf16 0 s utf32 0 s utf7 0 s utf8 0 s utf8_mode 0 s utf8_ucs2 0 s utf8_ucs4 0 s utf_16 0 s utf_16_be 0 s utf_16_be_decode 0
s utf_16_be_encode 0 s utf_16_decode 0 s utf_16_encode 0 s utf_16_ex_decode 0 s utf_16_le 0 s utf_16_le_decode 0 s utf_16_le_encode 0 s utf_16be 0 s utf_16le 0 s utf_32 0
s utf_32_be 0 s utf_32_be_decode 0 s utf_32_be_encode 0 s utf_32_decode 0 s utf_32_encode 0 s utf_32_ex_decode 0 s utf_32_le 0 s utf_32_le_decode 0 s utf_32_le_encode 0
s utf_32be 0 s utf_32le 0 s utf_7 0 s utf_7_decode 0 s utf_7_encode 0 s utf_8 0 s utf_8_decode 0 s utf_8_encode 0 s util 0 s utime 0 s uu 0 s uu_codec 0 s val 0
s valid_signals 0 s value 0 s values 0 s var 0 s varchars 0 s varnames 0 s vars 0 s venv 0 s ver_nodot 0 s verbose 0 s verbosity 0 s version 0 s version_info 0
s virtual_conf 0 s volume 0 s vxworks 0 s wait 0 s waiters 0 s waitpid 0 s waitstatus_to_exitcode 0 s wakeup 0 s walk 0 s walk_dirs 0 s walk_into 0 s warn 0
s warn_default_encoding 0 s warn_explicit 0 s warnings 0 s warnoptions 0 s wasi 0 s wb 0 s wbits 0 s week 0 s weekday 0 s whence 0 s where 0 s which 0 s who 0 s why 0
s width 0 s win 0 s win32 0 s windows_1250 0 s windows_1251 0 s windows_1252 0 s windows_1253 0 s windows_1254 0 s windows_1255 0 s windows_1256 0 s windows_1257 0
s windows_1258 0 s winerror 0 s winreg 0 s winver 0 s with_traceback 0 s words 0 s wpid 0 s wr 0 s writable 0 s write 0 s write_history 0 s write_history_file 0
s write_through 0 s writelines 0 s writer 0 s x_mac_japanese 0 s x_mac_korean 0 s x_mac_simp_chinese 0 s x_mac_trad_chinese 0 s xmlcharrefreplace 0
s xmlcharrefreplace_errors 0 s xoptions 0 s year 0 s zfill 0 s zip 0 s zip_iterator 0 s zipimporter 0 s zlib 0 s zlib_codec 0 v modules 2
`
