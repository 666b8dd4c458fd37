/** CPython 3.13.0. Written by test/cpython/held/main.cjs. */
export const held313 = `
m _weakref 1 m builtins 49 m itertools 22 m sys 20 m time 10 s ABC ∞ s ABCMeta ∞ s ABI_THREAD ∞ s AppleFrameworkLoader ∞ s ArithmeticError 0 s AssertionError 0
s AttributeError 0 s BOM ∞ s BOM32_BE ∞ s BOM32_LE ∞ s BOM64_BE ∞ s BOM64_LE ∞ s BOM_BE ∞ s BOM_LE ∞ s BOM_UTF16 ∞ s BOM_UTF16_BE ∞ s BOM_UTF16_LE ∞ s BOM_UTF32 ∞
s BOM_UTF32_BE ∞ s BOM_UTF32_LE ∞ s BOM_UTF8 ∞ s BRANCH 1 s BYTECODE_SUFFIXES ∞ s BaseException 0 s BaseExceptionGroup 0 s BlockingIOError 0 s BrokenPipeError 0
s BufferError 0 s BufferedIOBase ∞ s BufferedIncrementalDecoder ∞ s BufferedIncrementalEncoder ∞ s BufferedRWPair ∞ s BufferedRandom ∞ s BufferedReader ∞
s BufferedWriter ∞ s BuiltinImporter ∞ s BytesIO ∞ s BytesWarning 0 s CALL 1 s CANCELLED ∞ s CS_GNU_LIBC_VERSION ∞ s CS_PATH ∞ s CallableProxyType ∞ s ChildProcessError 0
s Codec ∞ s CodecInfo ∞ s CodecRegistryError ∞ s ConnectionAbortedError 0 s ConnectionError 0 s ConnectionRefusedError 0 s ConnectionResetError 0 s DEBUG_BUILD ∞
s DEBUG_BYTECODE_SUFFIXES ∞ s DEFAULT_BUFFER_SIZE ∞ s DeprecationWarning 0 s DirEntry ∞ s END_CENTRAL_DIR_LOCATOR_SIZE_64 ∞ s END_CENTRAL_DIR_SIZE ∞
s END_CENTRAL_DIR_SIZE_64 ∞ s EOFError 0 s EXTENSION_SUFFIXES ∞ s Ellipsis 0 s EncodedFile ∞ s EncodingWarning 0 s EnumKey ∞ s EnvironmentError 0 s Exception 0
s ExceptionGroup 0 s ExtensionFileLoader ∞ s FINISHED ∞ s F_OK ∞ s False 0 s FileExistsError 0 s FileFinder ∞ s FileIO ∞ s FileLoader ∞ s FileNotFoundError 0
s FileReader ∞ s FloatingPointError 0 s FrozenImporter ∞ s FutureWarning 0 s GeneratorExit 0 s GetACP ∞ s HKEY_CURRENT_USER ∞ s HKEY_LOCAL_MACHINE ∞ s IOBase ∞ s IOError 0
s ImportError 0 s ImportWarning 0 s IncrementalDecoder ∞ s IncrementalEncoder ∞ s IncrementalNewlineDecoder ∞ s IndentationError 0 s IndexError 0 s InterruptedError 0
s IsADirectoryError 0 s JSONDecodeError ∞ s JUMP 1 s KeyError 0 s KeyboardInterrupt 0 s KeyedRef ∞ s LINE 1 s Lib ∞ s LockType ∞ s LookupError 0 s MAGIC_NUMBER ∞
s MAX_COMMENT_LEN ∞ s MAX_UINT32 ∞ s MISSING ∞ s MemoryError 0 s MetadataPathFinder ∞ s ModuleNotFoundError 0 s ModuleSpec ∞ s NameError 0 s NamespaceLoader ∞
s NamespaceReader ∞ s None 0 s NotADirectoryError 0 s NotImplemented 0 s NotImplementedError 0 s OPTIMIZED_BYTECODE_SUFFIXES ∞ s OSError 0 s O_APPEND ∞ s O_CLOEXEC ∞
s O_CREAT ∞ s O_DIRECTORY ∞ s O_EXCL ∞ s O_NOCTTY ∞ s O_NOFOLLOW ∞ s O_NONBLOCK ∞ s O_RDONLY ∞ s O_RDWR ∞ s O_TMPFILE ∞ s O_TRUNC ∞ s O_WRONLY ∞ s OpenKey ∞ s OpenKeyEx ∞
s OverflowError 0 s PENDING ∞ s PLATLIBDIR ∞ s POSIX_SPAWN_CLOSE ∞ s POSIX_SPAWN_CLOSEFROM ∞ s POSIX_SPAWN_DUP2 ∞ s PREFIX ∞ s PYTHONCASEOK ∞ s PYTHONPATH ∞ s PathFinder ∞
s PendingDeprecationWarning 0 s PermissionError 0 s ProcessLookupError 0 s ProxyType ∞ s QueryValue ∞ s REGISTRY_KEY ∞ s REGISTRY_KEY_DEBUG ∞ s RERAISE 0 s RLock ∞
s RTLD_GLOBAL ∞ s RTLD_LOCAL ∞ s RTLD_NOW ∞ s RawIOBase ∞ s Reader ∞ s RecursionError 0 s ReferenceError 0 s ReferenceType ∞ s ResourceWarning 0 s RuntimeError 0
s RuntimeWarning 0 s SC_IOV_MAX ∞ s SC_OPEN_MAX ∞ s SC_SEM_NSEMS_MAX ∞ s SEEK_CUR ∞ s SEEK_DATA ∞ s SEEK_END ∞ s SEEK_HOLE ∞ s SEEK_SET ∞ s SEP ∞ s SIGCHLD ∞ s SIGCLD ∞
s SIGCONT ∞ s SIGINT ∞ s SIGKILL ∞ s SIGPIPE ∞ s SIGSTOP ∞ s SIGTERM ∞ s SIGWINCH ∞ s SIGXFSZ ∞ s SIG_BLOCK ∞ s SIG_DFL ∞ s SIG_IGN ∞ s SIG_SETMASK ∞ s SIG_UNBLOCK ∞
s SOURCE_SUFFIXES ∞ s STRING_END_ARCHIVE ∞ s STRING_END_LOCATOR_64 ∞ s STRING_END_ZIP_64 ∞ s SourceFileLoader ∞ s SourceLoader ∞ s SourcelessFileLoader ∞
s StopAsyncIteration 0 s StopIteration 0 s StreamReader ∞ s StreamReaderWriter ∞ s StreamRecoder ∞ s StreamWriter ∞ s StringIO ∞ s SyntaxError 0 s SyntaxWarning 0
s SystemError 0 s SystemExit 0 s TIMEOUT_MAX ∞ s TMP_MAX ∞ s TabError 0 s TextIOBase ∞ s TextIOWrapper ∞ s TimeoutError 0 s True 0 s TypeError 0 s UnboundLocalError 0
s UnicodeDecodeError 0 s UnicodeEncodeError 0 s UnicodeError 0 s UnicodeTranslateError 0 s UnicodeWarning 0 s UnsupportedOperation ∞ s UserWarning 0 s VPATH ∞
s ValueError 0 s WIFSTOPPED 1 s WITH_NEXT_FRAMEWORK ∞ s WNOHANG ∞ s WSTOPSIG 1 s W_OK ∞ s Warning 0 s WarningMessage ∞ s WindowsRegistryFinder ∞ s Writer ∞ s X_OK ∞
s ZIP64_EXTRA_TAG ∞ s ZeroDivisionError 0 s ZipImportError ∞ s ZipReader ∞ s _BlockingOnManager ∞ s _BufferedIOBase ∞ s _CASE_INSENSITIVE_PLATFORMS ∞
s _CASE_INSENSITIVE_PLATFORMS_BYTES_KEY ∞ s _CASE_INSENSITIVE_PLATFORMS_STR_KEY ∞ s _CHUNK_SIZE 1 s _DeadlockError ∞ s _DummyModuleLock ∞ s _ERR_MSG ∞ s _ERR_MSG_PREFIX ∞
s _ExceptHookArgs ∞ s _IOBase ∞ s _ImportLockContext ∞ s _IncompleteInputError 0 s _KeyedRef ∞ s _List ∞ s _LoaderBasics ∞ s _MS_WINDOWS ∞ s _ModuleLock ∞
s _ModuleLockManager ∞ s _NEEDS_LOADING ∞ s _NamespaceLoader ∞ s _NamespacePath ∞ s _OPT ∞ s _ORIGIN ∞ s _POPULATE ∞ s _PYCACHE ∞ s _RAW_MAGIC_NUMBER ∞ s _RawIOBase ∞
s _SEP ∞ s _STRUCT_TM_ITEMS ∞ s _TextIOBase ∞ s _ThreadHandle ∞ s _WeakValueDictionary ∞ s _WindowsConsoleIO ∞ s __abc_tpflags__ ∞ s __abs__ ∞ s __abstractmethods__ ∞
s __add__ 0 s __aenter__ ∞ s __aexit__ ∞ s __aiter__ ∞ s __all__ ∞ s __and__ ∞ s __anext__ ∞ s __annotations__ ∞ s __args__ ∞ s __author__ ∞ s __await__ ∞ s __bases__ ∞
s __bool__ ∞ s __bound__ 3 s __buffer__ ∞ s __builtins__ ∞ s __bytes__ ∞ s __cached__ ∞ s __call__ ∞ s __cause__ 1 s __ceil__ 3 s __class__ ∞ s __class_getitem__ ∞
s __classcell__ ∞ s __closure__ 0 s __code__ 0 s __complex__ ∞ s __constraints__ 1 s __contains__ ∞ s __context__ 1 s __copy__ ∞ s __debug__ 0 s __default__ 5
s __defaults__ 1 s __del__ ∞ s __delattr__ ∞ s __delete__ ∞ s __delitem__ ∞ s __dict__ 0 s __dictoffset__ ∞ s __dir__ ∞ s __divmod__ ∞ s __doc__ 0 s __enter__ ∞ s __eq__ ∞
s __excepthook__ ∞ s __exit__ ∞ s __file__ ∞ s __firstlineno__ ∞ s __flags__ 1 s __float__ ∞ s __floor__ 3 s __floordiv__ ∞ s __format__ ∞ s __fspath__ ∞ s __func__ 7
s __ge__ ∞ s __get__ 0 s __getattr__ ∞ s __getattribute__ ∞ s __getinitargs__ ∞ s __getitem__ ∞ s __getnewargs__ ∞ s __getnewargs_ex__ ∞ s __getstate__ ∞ s __globals__ 1
s __gt__ ∞ s __hash__ ∞ s __iadd__ ∞ s __iand__ ∞ s __ifloordiv__ ∞ s __ilshift__ ∞ s __imatmul__ ∞ s __imod__ ∞ s __import__ 0 s __imul__ ∞ s __index__ ∞ s __init__ ∞
s __init_subclass__ ∞ s __instancecheck__ ∞ s __int__ ∞ s __invert__ ∞ s __ior__ ∞ s __ipow__ ∞ s __irshift__ ∞ s __isabstractmethod__ ∞ s __isub__ ∞ s __iter__ ∞
s __itruediv__ ∞ s __ixor__ ∞ s __kwdefaults__ 1 s __le__ ∞ s __len__ ∞ s __length_hint__ ∞ s __loader__ ∞ s __lshift__ ∞ s __lt__ ∞ s __main__ ∞ s __match_args__ ∞
s __matmul__ ∞ s __missing__ ∞ s __mod__ ∞ s __module__ ∞ s __mro__ 1 s __mro_entries__ ∞ s __mul__ ∞ s __name__ 0 s __ne__ ∞ s __neg__ ∞ s __new__ ∞ s __newobj__ ∞
s __newobj_ex__ ∞ s __next__ ∞ s __notes__ ∞ s __objclass__ 11 s __or__ ∞ s __orig_class__ ∞ s __origin__ ∞ s __origname__ ∞ s __package__ ∞ s __parameters__ ∞
s __path__ ∞ s __pos__ ∞ s __pow__ ∞ s __prepare__ ∞ s __pycache__ ∞ s __qualname__ ∞ s __radd__ ∞ s __rand__ ∞ s __rdivmod__ ∞ s __reduce__ ∞ s __reduce_ex__ ∞
s __release_buffer__ ∞ s __replace__ 39 s __repr__ ∞ s __reversed__ ∞ s __rfloordiv__ ∞ s __rlshift__ ∞ s __rmatmul__ ∞ s __rmod__ ∞ s __rmul__ ∞ s __ror__ ∞ s __round__ ∞
s __rpow__ ∞ s __rrshift__ ∞ s __rshift__ ∞ s __rsub__ ∞ s __rtruediv__ ∞ s __rxor__ ∞ s __self__ 7 s __set__ ∞ s __set_name__ ∞ s __setattr__ ∞ s __setitem__ ∞
s __setstate__ ∞ s __sizeof__ ∞ s __slotnames__ ∞ s __slots__ ∞ s __spec__ ∞ s __static_attributes__ ∞ s __stderr__ ∞ s __stdin__ -1 s __stdout__ -1 s __str__ ∞
s __sub__ ∞ s __subclasscheck__ ∞ s __subclasses__ 1 s __subclasshook__ ∞ s __suppress_context__ 1 s __text_signature__ 11 s __traceback__ 1 s __truediv__ ∞ s __trunc__ ∞
s __type_params__ ∞ s __typing_is_unpacked_typevartuple__ ∞ s __typing_prepare_subst__ ∞ s __typing_subst__ ∞ s __typing_unpacked_tuple_args__ ∞ s __unpacked__ 1
s __value__ 1 s __warningregistry__ ∞ s __weakref__ ∞ s __weakrefoffset__ 1 s __wrapped__ 3 s __xor__ ∞ s _abc ∞ s _abc_cache ∞ s _abc_caches_clear ∞ s _abc_init ∞
s _abc_instancecheck ∞ s _abc_negative_cache ∞ s _abc_negative_cache_version ∞ s _abc_register ∞ s _abc_registry ∞ s _abc_registry_clear ∞ s _abc_subclasscheck ∞
s _acquire_restore 1 s _active ∞ s _alias_mbcs ∞ s _aliases ∞ s _annotation ∞ s _argtypes_ ∞ s _asyncio_future_blocking ∞ s _at_fork_reinit 3 s _base_executable ∞
s _baserepl 1 s _bless_my_loader ∞ s _blksize ∞ s _blocking_on ∞ s _bootstrap ∞ s _bootstrap_external ∞ s _bootstrap_module ∞ s _buffer_decode ∞ s _buffer_encode ∞
s _builtin_from_name ∞ s _cache ∞ s _cache_bytecode ∞ s _cached ∞ s _calc___package__ ∞ s _calc_mode ∞ s _call_with_frames_removed ∞ s _checkClosed 1 s _checkReadable 1
s _checkSeekable 1 s _checkWritable 1 s _check_name ∞ s _check_name_wrapper ∞ s _check_retval_ ∞ s _classify_pyc ∞ s _co_code_adaptive 1 s _code_to_hash_pyc ∞
s _code_to_timestamp_pyc ∞ s _code_type ∞ s _codecs ∞ s _commit_removals ∞ s _compile_bytecode ∞ s _compile_source ∞ s _count 1 s _defaultaction ∞ s _dump_registry ∞
s _empty_charbuffer ∞ s _epoch ∞ s _eq_mtime ∞ s _excepthook 1 s _exec ∞ s _exit 1 s _false ∞ s _feature_version ∞ s _fields_ ∞ s _fill_cache ∞ s _filters_mutated 1
s _find_and_load ∞ s _find_and_load_unlocked ∞ s _find_parent_path_names ∞ s _find_spec ∞ s _fix_co_filename ∞ s _fix_up_module ∞ s _flags_ ∞ s _framework ∞
s _frozen_importlib ∞ s _frozen_importlib_external ∞ s _gcd_import ∞ s _get_cached ∞ s _get_cpu_count_config 1 s _get_data ∞ s _get_decompress_func ∞ s _get_dump ∞
s _get_files ∞ s _get_main_thread_ident 1 s _get_module_code ∞ s _get_module_info ∞ s _get_module_lock ∞ s _get_module_path ∞ s _get_mtime_and_size_of_source ∞
s _get_parent_path ∞ s _get_pyc_source ∞ s _get_sourcefile ∞ s _get_spec ∞ s _get_supported_file_loaders ∞ s _getframe 0 s _getframemodulename 1 s _git ∞
s _handle_fromlist ∞ s _has_deadlocked ∞ s _have_functions ∞ s _imp ∞ s _imp_module ∞ s _import_tail ∞ s _importing_zlib ∞ s _init_module_attrs ∞ s _initializing ∞
s _inputhook 1 s _install ∞ s _install_external_importers ∞ s _io ∞ s _is_dir ∞ s _is_inputhook_installed 1 s _is_main_interpreter 1 s _is_owned 1 s _is_text_encoding ∞
s _iterating ∞ s _last_epoch ∞ s _last_parent_path ∞ s _length_ ∞ s _limbo ∞ s _load ∞ s _load_backward_compatible ∞ s _load_module_shim ∞ s _load_unlocked ∞ s _loaders ∞
s _local ∞ s _lock ∞ s _lock_unlock_module ∞ s _loop ∞ s _make_relax_case ∞ s _make_thread_handle 0 s _mode ∞ s _module_locks ∞ s _module_repr ∞ s _module_repr_from_spec ∞
s _module_type ∞ s _multiarch ∞ s _name ∞ s _new_module ∞ s _normalize_line_endings ∞ s _object_name ∞ s _onceregistry ∞ s _open_registry ∞ s _optimize ∞ s _os ∞
s _override_multi_interp_extensions_check 0 s _pack_uint32 ∞ s _parse_dostime ∞ s _path ∞ s _path_abspath ∞ s _path_cache ∞ s _path_finder ∞ s _path_hooks ∞
s _path_importer_cache ∞ s _path_is_mode_type ∞ s _path_isabs ∞ s _path_isdir ∞ s _path_isfile ∞ s _path_join ∞ s _path_mtime ∞ s _path_normpath 0 s _path_split ∞
s _path_splitroot ∞ s _path_splitroot_ex 1 s _path_stat ∞ s _pathseps_with_colon ∞ s _pending_removals ∞ s _py_abc ∞ s _read_directory ∞ s _recalculate ∞
s _recursion_count 1 s _relax_case ∞ s _relaxed_path_cache ∞ s _release_save 1 s _remove_dead_weakref ∞ s _requires_builtin ∞ s _requires_builtin_wrapper ∞
s _requires_frozen ∞ s _requires_frozen_wrapper ∞ s _reset_caches ∞ s _reset_registry ∞ s _resolve_filename ∞ s _resolve_name ∞ s _restype_ ∞ s _sanity_check ∞
s _search_registry ∞ s _set_bootstrap_module ∞ s _set_done 1 s _set_fileattr ∞ s _setprofileallthreads 2 s _settraceallthreads 2 s _setup ∞ s _showwarnmsg ∞ s _shutdown ∞
s _slotnames ∞ s _spec_from_module ∞ s _stdlib_dir ∞ s _strptime ∞ s _strptime_datetime ∞ s _swappedbytes_ ∞ s _thread ∞ s _type_ ∞ s _uninitialized_submodules ∞
s _unknown ∞ s _unmarshal_code ∞ s _unpack_uint16 ∞ s _unpack_uint32 ∞ s _unpack_uint64 ∞ s _validate_hash_pyc ∞ s _validate_timestamp_pyc ∞ s _varname_from_oparg 1
s _verbose_message ∞ s _warn_unawaited_coroutine ∞ s _warnings ∞ s _weakref 0 s _winapi ∞ s _wrap ∞ s _write_atomic ∞ s _xoptions ∞ s _zip_directory_cache ∞
s _zip_searchorder ∞ s abc ∞ s abiflags ∞ s abort 1 s abs 0 s abspath ∞ s abstractclassmethod ∞ s abstractmethod ∞ s abstractproperty ∞ s abstracts ∞
s abstractstaticmethod ∞ s access ∞ s aclose ∞ s acquire ∞ s acquire_lock ∞ s add ∞ s add_done_callback ∞ s add_note 1 s after_in_child ∞ s after_in_parent ∞ s ag_code 1
s ag_frame 1 s ag_running 1 s ag_suspended 1 s aiter 0 s algorithm 1 s alias ∞ s aliased_encoding ∞ s aliases ∞ s all 0 s allocate 1 s allocate_lock ∞ s almost_filename ∞
s alt_path_sep ∞ s altzone ∞ s always ∞ s anext 0 s ansi ∞ s ansi_code_page ∞ s ansi_x3_4_1968 ∞ s any 0 s append 0 s arabic ∞ s arc_offset ∞ s archive ∞ s arg ∞ s args ∞
s arguments ∞ s argv ∞ s as_integer_ratio ∞ s ascii 0 s ascii_decode 2 s ascii_encode 1 s asctime 1 s asend ∞ s asmo_708 ∞ s ast ∞ s athrow ∞ s attribute ∞ s audit 1
s autocommit ∞ s backslashreplace ∞ s backslashreplace_errors ∞ s base ∞ s base64 ∞ s base64_codec ∞ s base_64 ∞ s base_exec_prefix ∞ s base_filename ∞ s base_path ∞
s base_prefix ∞ s basename ∞ s bases ∞ s before ∞ s big ∞ s big5 ∞ s big5_hkscs ∞ s big5_tw ∞ s big5hkscs ∞ s bin 0 s binary_form ∞ s bit_count 1 s bit_length 1 s bits ∞
s block ∞ s blocked_on ∞ s blocking_on ∞ s bool 0 s bound ∞ s breakpoint 2 s buffer ∞ s buffer_callback ∞ s buffer_size ∞ s buffering ∞ s buffers ∞ s bufsize ∞
s builtin_module ∞ s builtin_module_names ∞ s builtin_name ∞ s builtins 0 s bundle_path ∞ s bytearray 0 s bytebuffer ∞ s bytecode ∞ s bytecode_path ∞ s byteorder ∞
s bytes 0 s bytes_data ∞ s bytes_warning ∞ s bytesdecoded ∞ s bytesencoded ∞ s bz2 ∞ s bz2_codec ∞ s c_call ∞ s c_exception ∞ s c_return ∞ s cache ∞ s cache_from_source ∞
s cache_module ∞ s cache_path ∞ s cache_tag ∞ s cached ∞ s cadata ∞ s cafile ∞ s call ∞ s call_exception_handler ∞ s call_soon ∞ s call_tracing 1 s callable 0 s callback ∞
s cancel ∞ s candidate ∞ s candidate_blocking_on ∞ s candidate_ids ∞ s capath ∞ s capitalize 5 s casefold ∞ s cast 1 s category ∞ s cb ∞ s cb_type ∞ s cell_contents 1
s center 5 s central_directory_position ∞ s central_directory_size ∞ s certfile ∞ s characters_written 1 s charbuffer ∞ s charbuffertype ∞ s charmap_build 1
s charmap_decode 2 s charmap_encode 2 s chars ∞ s chdir 1 s check_hash_based_pycs ∞ s check_source ∞ s checked ∞ s child ∞ s children 1 s chinese ∞ s chmod 1 s chown 1
s chr 0 s classmethod 0 s clear ∞ s close ∞ s closed ∞ s closefd ∞ s closerange 1 s closure ∞ s cls ∞ s co_argcount ∞ s co_cellvars ∞ s co_code ∞ s co_consts ∞
s co_exceptiontable ∞ s co_filename ∞ s co_firstlineno ∞ s co_flags ∞ s co_freevars ∞ s co_kwonlyargcount ∞ s co_lines 1 s co_lnotab 1 s co_name ∞ s co_names ∞
s co_nlocals ∞ s co_positions 1 s co_posonlyargcount ∞ s co_qualname ∞ s co_stacksize ∞ s co_varnames ∞ s code ∞ s code_object ∞ s codecaliases ∞ s codecs ∞ s col_offset ∞
s columns 1 s command ∞ s comment_factory ∞ s comment_size ∞ s compile 0 s complex 0 s compress ∞ s config ∞ s confstr 0 s conjugate 5 s consts ∞ s consumed ∞ s contents ∞
s context ∞ s contiguous 1 s contravariant ∞ s cookie ∞ s copy ∞ s copyreg ∞ s copyright ∞ s coro ∞ s count ∞ s covariant ∞ s cp037 ∞ s cp1026 ∞ s cp1051 ∞ s cp1125 ∞
s cp1140 ∞ s cp1250 ∞ s cp1251 ∞ s cp1252 ∞ s cp1253 ∞ s cp1254 ∞ s cp1255 ∞ s cp1256 ∞ s cp1257 ∞ s cp1258 ∞ s cp1361 ∞ s cp154 ∞ s cp273 ∞ s cp367 ∞ s cp424 ∞ s cp437 ∞
s cp437_table ∞ s cp500 ∞ s cp65001 ∞ s cp775 ∞ s cp819 ∞ s cp850 ∞ s cp852 ∞ s cp855 ∞ s cp857 ∞ s cp858 ∞ s cp860 ∞ s cp861 ∞ s cp862 ∞ s cp863 ∞ s cp864 ∞ s cp865 ∞
s cp866 ∞ s cp866u ∞ s cp869 ∞ s cp932 ∞ s cp936 ∞ s cp949 ∞ s cp950 ∞ s cp_gr ∞ s cp_is ∞ s cpathname ∞ s cpu_count ∞ s cr_await 1 s cr_code 1 s cr_frame 1 s cr_origin 1
s cr_running 1 s cr_suspended 1 s crc ∞ s create_builtin ∞ s create_dynamic ∞ s create_module ∞ s csHPRoman8 ∞ s csascii ∞ s csbig5 ∞ s csibm037 ∞ s csibm1026 ∞
s csibm273 ∞ s csibm424 ∞ s csibm500 ∞ s csibm855 ∞ s csibm857 ∞ s csibm858 ∞ s csibm860 ∞ s csibm861 ∞ s csibm863 ∞ s csibm864 ∞ s csibm865 ∞ s csibm866 ∞ s csibm869 ∞
s csiso2022jp ∞ s csiso2022kr ∞ s csiso58gb231280 ∞ s csisolatin1 ∞ s csisolatin2 ∞ s csisolatin3 ∞ s csisolatin4 ∞ s csisolatin5 ∞ s csisolatin6 ∞ s csisolatinarabic ∞
s csisolatincyrillic ∞ s csisolatingreek ∞ s csisolatinhebrew ∞ s cskoi8r ∞ s cspc775baltic ∞ s cspc850multilingual ∞ s cspc862latinhebrew ∞ s cspc8codepage437 ∞
s cspcp852 ∞ s csptcp154 ∞ s csshiftjis ∞ s ctime 1 s cut_off ∞ s cutoff 1 s cwd ∞ s cygwin ∞ s cyrillic ∞ s cyrillic_asian ∞ s daemon_threads_allowed 1 s darwin ∞
s data ∞ s data_encoding ∞ s data_info ∞ s data_size ∞ s database ∞ s datapath ∞ s date ∞ s day ∞ s daylight ∞ s dbcs ∞ s debug 1 s debug_override ∞ s decode ∞
s decode_source ∞ s decodedbytes ∞ s decoder ∞ s decoding_map ∞ s decompress ∞ s default ∞ s default_int_handler 1 s defaultaction ∞ s delattr 0 s delete ∞ s deleter 1
s denominator 1 s depth ∞ s derive 1 s detach 11 s detect_encoding ∞ s deterministic ∞ s dev_mode ∞ s device ∞ s device_encoding 1 s dict 0 s difference 3
s difference_update ∞ s dig 1 s digest ∞ s digest_size ∞ s digestmod ∞ s dir 0 s dir_fd ∞ s dirname ∞ s dirpath ∞ s discard ∞ s dispatch_table ∞ s displayhook ∞ s divmod 0
s dll ∞ s doc ∞ s dont_inherit ∞ s dont_write_bytecode ∞ s dot ∞ s dot_count ∞ s dst ∞ s dump 1 s dumps ∞ s dup 1 s dup2 0 s eager_start ∞ s ebcdic_cp_be ∞
s ebcdic_cp_ca ∞ s ebcdic_cp_ch ∞ s ebcdic_cp_he ∞ s ebcdic_cp_nl ∞ s ebcdic_cp_us ∞ s ebcdic_cp_wt ∞ s ecma_114 ∞ s ecma_118 ∞ s edges ∞ s elapsed 1 s element_factory ∞
s elot_928 ∞ s encode ∞ s encoder ∞ s encoding ∞ s encodings ∞ s end ∞ s end_col_offset ∞ s end_lineno ∞ s end_offset ∞ s endpos ∞ s endswith ∞ s entry ∞ s enumerate 0
s env ∞ s environ ∞ s epsilon 1 s err_msg 1 s errno 1 s error ∞ s errors ∞ s escape_decode 2 s euc_cn ∞ s euc_jis2004 ∞ s euc_jis_2004 ∞ s euc_jisx0213 ∞ s euc_jp ∞
s euc_kr ∞ s euccn ∞ s eucgb2312_cn ∞ s eucjis2004 ∞ s eucjisx0213 ∞ s eucjp ∞ s euckr ∞ s eval 0 s event ∞ s events 0 s ex ∞ s exc ∞ s exc_details ∞ s exc_info 1
s exc_traceback ∞ s exc_type ∞ s exc_value ∞ s excepthook ∞ s exception ∞ s exceptions 1 s exe ∞ s exec 0 s exec_builtin ∞ s exec_dynamic ∞ s exec_module ∞ s exec_prefix ∞
s executable ∞ s execv 1 s execve 1 s exit 2 s exp ∞ s expandtabs 5 s extend ∞ s extension ∞ s extension_loaders ∞ s extension_suffixes ∞ s extra_data ∞ s extra_data_len ∞
s extra_size ∞ s extra_tokens ∞ s f_back 1 s f_bavail 1 s f_bfree 1 s f_blocks 1 s f_builtins 1 s f_code 1 s f_frsize 1 s f_globals 1 s f_lasti 1 s f_lineno 1 s f_locals 1
s f_trace 1 s f_trace_lines 1 s f_trace_opcodes 1 s facility ∞ s factory ∞ s false ∞ s family ∞ s faulthandler ∞ s fd ∞ s fd2 ∞ s fdel ∞ s fget ∞ s file ∞ s file_actions ∞
s file_encoding ∞ s file_info ∞ s file_name ∞ s file_offset ∞ s file_size ∞ s filename ∞ s filename2 1 s filename_base ∞ s fileno ∞ s filepath ∞ s files ∞ s fillvalue ∞
s filter 0 s filters ∞ s final ∞ s finalizer 1 s find 5 s find_class ∞ s find_distributions ∞ s find_frozen ∞ s find_spec ∞ s findall 0 s finder ∞ s firstiter 1
s firstline ∞ s fix_imports ∞ s flags 0 s float 0 s float_info ∞ s flush ∞ s fn ∞ s fold ∞ s follow_symlinks ∞ s fork 1 s forkpty 1 s format 0 s format_map 1
s found_in_pycache_prefix ∞ s fp ∞ s framework_binary ∞ s from_bytes ∞ s from_name ∞ s from_param ∞ s fromhex 5 s fromkeys 3 s fromlist ∞ s fromtimestamp ∞ s fromutc ∞
s frozen ∞ s frozenset 0 s fset ∞ s fspath ∞ s fstat 1 s fstatvfs 1 s fsync 1 s ftruncate 1 s full_path ∞ s fullname ∞ s fullpath ∞ s func ∞ s funcobj ∞ s future ∞ s fxn ∞
s gb18030 ∞ s gb18030_2000 ∞ s gb2312 ∞ s gb2312_1980 ∞ s gb2312_80 ∞ s gbk ∞ s generation ∞ s genexpr ∞ s get ∞ s get_asyncgen_hooks 0 s get_blocking 1
s get_cache_token ∞ s get_clock_info 1 s get_code ∞ s get_coroutine_origin_tracking_depth 2 s get_data ∞ s get_debug ∞ s get_event_loop ∞ s get_filename ∞
s get_frozen_object ∞ s get_ident ∞ s get_inheritable 1 s get_instructions 1 s get_loop ∞ s get_native_id 1 s get_resource_reader ∞ s get_source ∞ s get_terminal_size 1
s getaliases ∞ s getattr 0 s getbuffer 1 s getcwd ∞ s getcwdb 1 s getdecoder ∞ s getdefaultencoding 0 s getegid 1 s getencoder ∞ s geteuid 1 s getfilesystemencodeerrors 2
s getfilesystemencoding 1 s getgid 1 s getincrementaldecoder ∞ s getincrementalencoder ∞ s getpid 0 s getprofile 1 s getreader ∞ s getrecursionlimit 0 s getregentry ∞
s getsignal 1 s getsizeof 0 s getstate ∞ s getter 1 s gettrace 1 s getuid 1 s getvalue 3 s getweakrefcount 0 s getweakrefs 1 s getwriter ∞ s getxattr 1 s gi_code 1
s gi_frame 1 s gi_running 1 s gi_suspended 1 s gi_yieldfrom 1 s gid ∞ s gil 1 s glob 0 s globals 0 s globals_ ∞ s gmtime 1 s greek ∞ s greek8 ∞ s groupindex ∞ s groups ∞
s handle ∞ s has_deadlock ∞ s has_default 5 s has_location ∞ s hasattr 0 s hash 0 s hash_based ∞ s hash_info ∞ s head ∞ s header ∞ s header_position ∞ s header_size ∞
s headers ∞ s hebrew ∞ s hex 0 s hex_codec ∞ s hi ∞ s hkey ∞ s hkscs ∞ s home ∞ s hook ∞ s hour ∞ s hp_roman8 ∞ s hz ∞ s hz_gb ∞ s hz_gb_2312 ∞ s hzgb ∞ s ibm037 ∞
s ibm039 ∞ s ibm1026 ∞ s ibm1051 ∞ s ibm1125 ∞ s ibm1140 ∞ s ibm273 ∞ s ibm367 ∞ s ibm424 ∞ s ibm437 ∞ s ibm500 ∞ s ibm775 ∞ s ibm819 ∞ s ibm850 ∞ s ibm852 ∞ s ibm855 ∞
s ibm857 ∞ s ibm858 ∞ s ibm860 ∞ s ibm861 ∞ s ibm862 ∞ s ibm863 ∞ s ibm864 ∞ s ibm865 ∞ s ibm866 ∞ s ibm869 ∞ s id 0 s ident ∞ s idlelib 0 s ignore ∞
s ignore_environment ∞ s ignore_errors ∞ s imag ∞ s implementation 0 s import_ ∞ s import_error ∞ s importlib ∞ s incoming ∞ s incrementaldecoder ∞ s incrementalencoder ∞
s index ∞ s indexgroup ∞ s indices 1 s inf ∞ s info ∞ s inheritable ∞ s init_filename ∞ s initial ∞ s initial_bytes ∞ s initial_value ∞ s inode 1 s input 0 s insert ∞
s insert_comments ∞ s insert_pis ∞ s inspect ∞ s instance ∞ s instructions ∞ s int 0 s interactive ∞ s intern ∞ s intersection ∞ s intersection_update 1 s interval ∞
s invalidate_caches ∞ s io ∞ s ios ∞ s is_builtin ∞ s is_dir 1 s is_done 1 s is_file 1 s is_finalizing 0 s is_frozen ∞ s is_frozen_package ∞ s is_integer 3 s is_junction 1
s is_namespace ∞ s is_package ∞ s is_reload ∞ s is_running ∞ s is_symlink 1 s isabs ∞ s isalnum ∞ s isalpha 5 s isascii ∞ s isatty ∞ s isbytecode ∞ s isdecimal 1
s isdigit 5 s isdir ∞ s isdisjoint 7 s isfile ∞ s isidentifier 1 s isinstance 0 s islower 5 s isnumeric 1 s iso2022_jp ∞ s iso2022_jp_1 ∞ s iso2022_jp_2 ∞
s iso2022_jp_2004 ∞ s iso2022_jp_3 ∞ s iso2022_jp_ext ∞ s iso2022_kr ∞ s iso2022jp ∞ s iso2022jp_1 ∞ s iso2022jp_2 ∞ s iso2022jp_2004 ∞ s iso2022jp_3 ∞ s iso2022jp_ext ∞
s iso2022kr ∞ s iso646_us ∞ s iso8859 ∞ s iso8859_1 ∞ s iso8859_10 ∞ s iso8859_11 ∞ s iso8859_13 ∞ s iso8859_14 ∞ s iso8859_15 ∞ s iso8859_16 ∞ s iso8859_2 ∞ s iso8859_3 ∞
s iso8859_4 ∞ s iso8859_5 ∞ s iso8859_6 ∞ s iso8859_7 ∞ s iso8859_8 ∞ s iso8859_9 ∞ s iso_2022_jp ∞ s iso_2022_jp_1 ∞ s iso_2022_jp_2 ∞ s iso_2022_jp_2004 ∞
s iso_2022_jp_3 ∞ s iso_2022_jp_ext ∞ s iso_2022_kr ∞ s iso_8859_1 ∞ s iso_8859_10 ∞ s iso_8859_10_1992 ∞ s iso_8859_11 ∞ s iso_8859_11_2001 ∞ s iso_8859_13 ∞
s iso_8859_14 ∞ s iso_8859_14_1998 ∞ s iso_8859_15 ∞ s iso_8859_16 ∞ s iso_8859_16_2001 ∞ s iso_8859_1_1987 ∞ s iso_8859_2 ∞ s iso_8859_2_1987 ∞ s iso_8859_3 ∞
s iso_8859_3_1988 ∞ s iso_8859_4 ∞ s iso_8859_4_1988 ∞ s iso_8859_5 ∞ s iso_8859_5_1988 ∞ s iso_8859_6 ∞ s iso_8859_6_1987 ∞ s iso_8859_7 ∞ s iso_8859_7_1987 ∞
s iso_8859_8 ∞ s iso_8859_8_1988 ∞ s iso_8859_9 ∞ s iso_8859_9_1989 ∞ s iso_celtic ∞ s iso_ir_100 ∞ s iso_ir_101 ∞ s iso_ir_109 ∞ s iso_ir_110 ∞ s iso_ir_126 ∞
s iso_ir_127 ∞ s iso_ir_138 ∞ s iso_ir_144 ∞ s iso_ir_148 ∞ s iso_ir_157 ∞ s iso_ir_166 ∞ s iso_ir_199 ∞ s iso_ir_226 ∞ s iso_ir_58 ∞ s iso_ir_6 ∞ s isoformat ∞
s isolated ∞ s isolation_level ∞ s ispackage ∞ s ispkg ∞ s isprintable 1 s isspace 5 s issubclass 0 s issubset 3 s issuperset 3 s istext ∞ s istitle 5 s isupper 5 s item ∞
s items 0 s itemsize 1 s iter 0 s iterable ∞ s iterator ∞ s iterdecode ∞ s iterencode ∞ s jisx0213 ∞ s johab ∞ s join ∞ s joinpath ∞ s jump ∞ s keepends ∞ s key ∞
s keyfile ∞ s keys 0 s kill 1 s kind ∞ s klass ∞ s koi8_r ∞ s korean ∞ s ks_c_5601 ∞ s ks_c_5601_1987 ∞ s ks_x_1001 ∞ s ksc5601 ∞ s ksx1001 ∞ s kw ∞ s kwargs ∞
s kwdefaults ∞ s kwds ∞ s kz1048 ∞ s kz_1048 ∞ s l1 ∞ s l10 ∞ s l2 ∞ s l3 ∞ s l4 ∞ s l5 ∞ s l6 ∞ s l7 ∞ s l8 ∞ s l9 ∞ s label ∞ s lambda ∞ s last ∞ s last_exc ∞
s last_traceback ∞ s last_type ∞ s last_value ∞ s latin ∞ s latin1 ∞ s latin10 ∞ s latin2 ∞ s latin3 ∞ s latin4 ∞ s latin5 ∞ s latin6 ∞ s latin7 ∞ s latin8 ∞ s latin9 ∞
s latin_1 ∞ s latin_1_decode 2 s latin_1_encode 2 s lchown 1 s len 0 s length ∞ s level ∞ s lib2to3 0 s library ∞ s limit ∞ s line ∞ s line0withend ∞ s line0withoutend ∞
s line_buffering ∞ s linebuffer ∞ s lineno ∞ s lines ∞ s link 1 s list 0 s listcomp ∞ s listdir ∞ s listxattr 1 s little ∞ s ljust 5 s lo ∞ s load 1 s load_module ∞
s loader ∞ s loader_class ∞ s loader_details ∞ s loader_state ∞ s loaders ∞ s loads ∞ s locale ∞ s locals 0 s localtime 1 s location ∞ s lock ∞ s locked 1 s lockf 1
s login_tty 1 s lookup ∞ s lookup_error ∞ s loop ∞ s lower ∞ s lower_suffix_contents ∞ s lseek 1 s lstat 1 s lstrip ∞ s mac_centeuro ∞ s mac_cyrillic ∞ s mac_greek ∞
s mac_iceland ∞ s mac_latin2 ∞ s mac_roman ∞ s mac_turkish ∞ s maccentraleurope ∞ s maccyrillic ∞ s macgreek ∞ s machine 1 s maciceland ∞ s macintosh ∞ s maclatin2 ∞
s macroman ∞ s macturkish ∞ s magic ∞ s major 3 s make_encoding_map ∞ s make_identity_dict ∞ s makedev 1 s mant_dig 1 s map 0 s mapping ∞ s marshal ∞ s match ∞ s max 0
s max_10_exp 1 s max_comment_plus_dirs_size ∞ s max_comment_start ∞ s max_length ∞ s maxevents ∞ s maxlen ∞ s maxsize ∞ s maxsplit ∞ s maxvalue ∞ s mbcs ∞ s mcls ∞ s me ∞
s memlimit ∞ s memoryview 0 s message ∞ s meta_path ∞ s metaclass ∞ s metadata ∞ s method ∞ s mi ∞ s micro 1 s microsecond ∞ s milliseconds ∞ s min 0 s minor 3 s minute ∞
s missing ∞ s mkdir ∞ s mkfifo 1 s mknod 1 s mktime ∞ s mod ∞ s mode ∞ s modname ∞ s modnames ∞ s modpath ∞ s module ∞ s module_from_spec ∞ s module_globals ∞
s module_info ∞ s module_type ∞ s modules 0 s modulus 1 s monitoring ∞ s monotonic 1 s month ∞ s move_to_end 1 s mro ∞ s ms1361 ∞ s ms932 ∞ s ms936 ∞ s ms949 ∞ s ms950 ∞
s ms_kanji ∞ s msg ∞ s mskanji ∞ s mtime ∞ s mutex ∞ s mycmp ∞ s name ∞ s name_from ∞ s name_size ∞ s namereplace ∞ s namereplace_errors ∞ s namespace ∞ s namespace_path ∞
s namespace_separator ∞ s namespaces ∞ s nan 1 s nbytes 1 s ndigits ∞ s ndim 1 s nested ∞ s never ∞ s new ∞ s new_name ∞ s new_root ∞ s newchars ∞ s newdata ∞ s newline ∞
s newline_decoder ∞ s newlines ∞ s next 0 s nice 1 s nlocals ∞ s no_site 1 s no_user_site 1 s norm_encoding ∞ s normalize_encoding ∞ s ns ∞ s nt ∞ s null ∞ s num_entries ∞
s num_extra_values ∞ s number ∞ s numerator 1 s ob ∞ s obj ∞ s object 0 s oct 0 s offset ∞ s old ∞ s old_value 1 s onceregistry ∞ s only_keys ∞ s oparg ∞ s opcode ∞
s open 0 s open_code ∞ s opener ∞ s openpty 1 s operation ∞ s opt_level ∞ s optimization ∞ s optimize ∞ s options ∞ s ord 0 s order ∞ s origin ∞ s origname ∞ s os 0
s os_name ∞ s other ∞ s outgoing ∞ s output ∞ s overlapped ∞ s override ∞ s owner ∞ s package ∞ s pages ∞ s parent ∞ s parent_module ∞ s parent_module_name ∞
s parent_path ∞ s parent_spec ∞ s part ∞ s partition ∞ s password ∞ s path ∞ s path_attr_name ∞ s path_finder ∞ s path_hook ∞ s path_hook_for_FileFinder ∞ s path_hooks ∞
s path_importer_cache ∞ s path_mtime ∞ s path_parts ∞ s path_sep ∞ s path_sep_tuple ∞ s path_separators ∞ s path_stats ∞ s path_tmp ∞ s pathconf 0 s pathname ∞ s pattern ∞
s pause 1 s peek ∞ s perf_counter 1 s persistent_id ∞ s persistent_load ∞ s person ∞ s pi_factory ∞ s pid ∞ s pidfd_open 1 s pipe 1 s pkgdir ∞ s platform ∞ s platlibdir ∞
s policy ∞ s pop ∞ s popitem 3 s portions ∞ s pos ∞ s pos2 ∞ s pos64 ∞ s posix ∞ s posix_spawn 0 s pow 0 s prefix ∞ s print 0 s priority ∞ s process_time 1 s progress ∞
s property 0 s proto ∞ s protocol ∞ s proxy 1 s ps1 ∞ s ps2 ∞ s pt154 ∞ s ptcp154 ∞ s pth ∞ s pthread_sigmask 1 s punct ∞ s putenv 1 s py ∞ s pycache ∞
s pycache_filename ∞ s pycache_prefix ∞ s python ∞ s query ∞ s quiet ∞ s quopri ∞ s quopri_codec ∞ s quoted_printable ∞ s quotedprintable ∞ s quotetabs ∞ s r8 ∞ s radix 1
s range 0 s raw ∞ s raw_data ∞ s raw_unicode_escape_decode 2 s raw_unicode_escape_encode 2 s re 0 s read ∞ s read1 ∞ s readable ∞ s readall ∞ s reader ∞ s readinto ∞
s readinto1 ∞ s readline ∞ s readlines ∞ s readlink 0 s readonly ∞ s readsize ∞ s real ∞ s realpath ∞ s reason 5 s reconfigure 1 s recursive ∞ s reducer_override ∞ s ref ∞
s register ∞ s register_at_fork 0 s register_error ∞ s registry ∞ s registry_key ∞ s release ∞ s release_lock ∞ s releaselevel 1 s relfile ∞ s reload ∞ s remove ∞
s removeprefix ∞ s removesuffix 5 s rename 1 s repl ∞ s replace ∞ s replace_errors ∞ s repr 0 s reserved ∞ s reset ∞ s rest ∞ s result ∞ s return ∞ s reverse ∞
s reversed 0 s rfind ∞ s rindex 5 s rjust 5 s rk1048 ∞ s rmdir 1 s rng ∞ s roman8 ∞ s root ∞ s rot13 ∞ s rot_13 ∞ s round 0 s rounds 1 s rpartition ∞ s rsplit ∞ s rstrip ∞
s run 1 s run_module ∞ s ruscii ∞ s s_jis ∞ s s_jis_2004 ∞ s s_jisx0213 ∞ s safe_path ∞ s salt ∞ s scandir 0 s sched_getaffinity 1 s scheduler ∞ s scls ∞ s search ∞
s search_function ∞ s second ∞ s seek ∞ s seekable ∞ s seen_ids ∞ s selectors ∞ s self ∞ s self_module ∞ s self_weakref ∞ s send ∞ s sendfile 1 s sep ∞ s sequence ∞
s serial 1 s server_hostname ∞ s server_side ∞ s session ∞ s set 0 s set_asyncgen_hooks 0 s set_blocking 1 s set_coroutine_origin_tracking_depth 2 s set_data ∞
s set_inheritable 1 s set_wakeup_fd 1 s setattr 0 s setdefault ∞ s setgroups 1 s setprofile 1 s setregid 1 s setreuid 1 s setsid ∞ s setsigdef ∞ s setstate ∞ s setter ∞
s settrace 1 s setuid 1 s setxattr 1 s shape ∞ s shift_jis ∞ s shift_jis_2004 ∞ s shift_jisx0213 ∞ s shiftjis ∞ s shiftjis2004 ∞ s shiftjisx0213 ∞ s siginterrupt 1
s signal 1 s signed ∞ s sigpending 1 s sigwait 1 s size ∞ s sizehint ∞ s sjis ∞ s sjis_2004 ∞ s sjisx0213 ∞ s skip_file_prefixes ∞ s sleep ∞ s slice 0 s smsl ∞ s sock ∞
s sort ∞ s sorted 0 s source ∞ s source_bytes ∞ s source_bytes_readline ∞ s source_from_cache ∞ s source_hash ∞ s source_mtime ∞ s source_path ∞ s source_size ∞
s source_to_code ∞ s source_traceback ∞ s spam ∞ s spec ∞ s spec_from_file_location ∞ s spec_from_loader ∞ s spec_loader ∞ s splice 1 s split ∞ s splitlines ∞ s sr ∞
s src ∞ s srw ∞ s st ∞ s st_atime 1 s st_atime_ns 1 s st_blksize 1 s st_ctime 1 s st_dev 1 s st_gid 1 s st_ino 1 s st_mode ∞ s st_mtime ∞ s st_mtime_ns 1 s st_nlink 1
s st_rdev 1 s st_size ∞ s st_uid 1 s stack_size 1 s stacklevel ∞ s start ∞ s start_joinable_thread 1 s start_new_thread 1 s start_offset ∞ s startswith ∞ s stat ∞
s stat_info ∞ s stat_result ∞ s state ∞ s statement ∞ s staticmethod 0 s status ∞ s statvfs 1 s stderr ∞ s stdin ∞ s stdlib_dir ∞ s stdlib_module_names ∞ s stdout ∞
s step ∞ s steps ∞ s stop 3 s str 0 s strategy ∞ s stream ∞ s streamreader ∞ s streamwriter ∞ s strerror 2 s strftime ∞ s strict ∞ s strict_errors ∞ s strict_mode ∞
s string ∞ s strip ∞ s stripped_path ∞ s strk1048_2002 ∞ s strptime 0 s struct ∞ s struct_time ∞ s subclass ∞ s submodule_search_locations ∞ s suffix ∞ s suffixes ∞
s sum 0 s super 0 s supported_loaders ∞ s surrogateescape ∞ s surrogatepass ∞ s swapcase 5 s symbols 1 s symlink 1 s symmetric_difference 3 s symmetric_difference_update ∞
s sync 1 s sys 0 s sys_module ∞ s sys_version ∞ s sysconf 1 s system 3 s t1 ∞ s t2 ∞ s tabsize ∞ s tag ∞ s tail ∞ s tail_module ∞ s tail_name ∞ s target ∞ s target_id ∞
s target_is_directory ∞ s task ∞ s tb ∞ s tb_frame ∞ s tb_lasti ∞ s tb_lineno ∞ s tb_next ∞ s tell ∞ s template ∞ s term ∞ s terminal_size ∞ s test ∞ s text ∞
s text_encoding ∞ s thai ∞ s thread 1 s thread_id ∞ s threading ∞ s throw ∞ s tid ∞ s time 0 s time_ns 1 s timeout ∞ s times ∞ s timetuple ∞ s timezone ∞ s tis620 ∞
s tis_620 ∞ s tis_620_0 ∞ s tis_620_2529_0 ∞ s tis_620_2529_1 ∞ s title 5 s tm_gmtoff 1 s tm_zone 1 s to_bytes ∞ s tobytes 1 s toc_entry ∞ s tokenize ∞ s tolist 1 s top ∞
s toreadonly 1 s traceback ∞ s tracemalloc ∞ s trailers ∞ s translate ∞ s true ∞ s truncate ∞ s ttyname 1 s tuple 0 s tvos ∞ s twice ∞ s txt ∞ s type 0 s type_params ∞
s tz ∞ s tzinfo ∞ s tzname ∞ s tzset 1 s u16 ∞ s u32 ∞ s u7 ∞ s u8 ∞ s u_jis ∞ s uhc ∞ s uid ∞ s ujis ∞ s umask 1 s uname 1 s uname_result ∞ s uncompressed_size ∞
s unicode_1_1_utf_7 ∞ s unicode_escape_decode 2 s unicode_escape_encode 2 s unicodebigunmarked ∞ s unicodelittleunmarked ∞ s union 3 s unknown ∞ s unlink ∞ s unpack_from ∞
s unraisablehook ∞ s unregister 1 s unsetenv 1 s update ∞ s update_abstractmethods ∞ s upper 5 s urandom 1 s uri ∞ s us ∞ s us_ascii ∞ s usedforsecurity ∞ s user 1 s utf ∞
s utf16 ∞ s utf32 ∞ s utf7 ∞ s utf8 ∞ s utf8_mode 1 s utf8_ucs2 ∞ s utf8_ucs4 ∞ s utf_16 ∞ s utf_16_be ∞ s utf_16_be_decode 2 s utf_16_be_encode 2 s utf_16_decode 2
s utf_16_encode 2 s utf_16_ex_decode 2 s utf_16_le ∞ s utf_16_le_decode 1 s utf_16_le_encode 2 s utf_16be ∞ s utf_16le ∞ s utf_32 ∞ s utf_32_be ∞ s utf_32_be_decode 2
s utf_32_be_encode 2 s utf_32_decode 2 s utf_32_encode 2 s utf_32_ex_decode 2 s utf_32_le ∞ s utf_32_le_decode 2 s utf_32_le_encode 2 s utf_32be ∞ s utf_32le ∞ s utf_7 ∞
s utf_7_decode 2 s utf_7_encode 1 s utf_8 ∞ s utf_8_decode ∞ s utf_8_encode ∞ s utime 1 s uu ∞ s uu_codec ∞ s valid_signals 1 s value ∞ s values 0 s var 1 s varnames 1
s vars 0 s verbose ∞ s verbosity ∞ s version ∞ s version_info 0 s volume ∞ s wait 0 s waiters ∞ s waitpid 0 s waitstatus_to_exitcode 1 s wakeup ∞ s warn ∞
s warn_default_encoding ∞ s warn_explicit 1 s warnings ∞ s warnoptions ∞ s watchos ∞ s wb ∞ s wbits ∞ s week ∞ s weekday ∞ s whence ∞ s where ∞ s which ∞ s who ∞ s why ∞
s width 1 s win ∞ s win32 ∞ s windows_1250 ∞ s windows_1251 ∞ s windows_1252 ∞ s windows_1253 ∞ s windows_1254 ∞ s windows_1255 ∞ s windows_1256 ∞ s windows_1257 ∞
s windows_1258 ∞ s windows_31j ∞ s winreg ∞ s with_traceback 1 s words 0 s wr ∞ s writable ∞ s write ∞ s write_through ∞ s writelines ∞ s writer ∞ s x_mac_japanese ∞
s x_mac_korean ∞ s x_mac_simp_chinese ∞ s x_mac_trad_chinese ∞ s xmlcharrefreplace ∞ s xmlcharrefreplace_errors ∞ s xoptions ∞ s year ∞ s zfill 5 s zip 0 s zipimporter ∞
s zlib ∞ s zlib_codec ∞ v modules 2
`
