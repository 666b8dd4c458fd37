/** CPython 3.13.0. Written by test/cpython/held/main.cjs. */
export const held313 = `
m _weakref 1 m atexit 1 m builtins 49 m itertools 22 m sys 27 m time 10 s AppleFrameworkLoader ∞ s BOM ∞ s BOM32_BE ∞ s BOM32_LE ∞ s BOM64_BE ∞ s BOM64_LE ∞ s BOM_BE ∞
s BOM_LE ∞ s BOM_UTF16 ∞ s BOM_UTF16_BE ∞ s BOM_UTF16_LE ∞ s BOM_UTF32 ∞ s BOM_UTF32_BE ∞ s BOM_UTF32_LE ∞ s BOM_UTF8 ∞ s BYTECODE_SUFFIXES ∞ s BufferedIOBase ∞
s BufferedRWPair ∞ s BufferedRandom ∞ s BufferedReader ∞ s BufferedWriter ∞ s BuiltinImporter ∞ s BytesIO ∞ s Codec ∞ s CodecInfo ∞ s CodecRegistryError ∞ s DEBUG_BUILD ∞
s DEFAULT_BUFFER_SIZE ∞ s END_CENTRAL_DIR_LOCATOR_SIZE_64 ∞ s END_CENTRAL_DIR_SIZE ∞ s END_CENTRAL_DIR_SIZE_64 ∞ s EXTENSION_SUFFIXES ∞ s EncodedFile ∞
s ExtensionFileLoader ∞ s FileFinder ∞ s FileIO ∞ s FileLoader ∞ s FileReader ∞ s FrozenImporter ∞ s HKEY_CURRENT_USER ∞ s HKEY_LOCAL_MACHINE ∞ s IOBase ∞
s IncrementalDecoder ∞ s IncrementalEncoder ∞ s IncrementalNewlineDecoder ∞ s KeyedRef ∞ s MAGIC_NUMBER ∞ s MAX_COMMENT_LEN ∞ s MAX_UINT32 ∞ s MISSING ∞
s MetadataPathFinder ∞ s ModuleSpec ∞ s NamespaceLoader ∞ s NamespaceReader ∞ s O_CREAT ∞ s O_EXCL ∞ s O_WRONLY ∞ s OpenKey ∞ s PYTHONCASEOK ∞ s PathFinder ∞
s QueryValue ∞ s REGISTRY_KEY ∞ s REGISTRY_KEY_DEBUG ∞ s RLock ∞ s RawIOBase ∞ s Reader ∞ s SEEK_CUR ∞ s SEEK_END ∞ s SEEK_SET ∞ s SOURCE_SUFFIXES ∞ s STRING_END_ARCHIVE ∞
s STRING_END_ZIP_64 ∞ s SourceFileLoader ∞ s SourceLoader ∞ s SourcelessFileLoader ∞ s StreamReader ∞ s StreamReaderWriter ∞ s StreamRecoder ∞ s StreamWriter ∞
s StringIO ∞ s TextIOBase ∞ s TextIOWrapper ∞ s UnsupportedOperation ∞ s Writer ∞ s ZIP64_EXTRA_TAG ∞ s ZipImportError ∞ s ZipReader ∞ s _BlockingOnManager ∞
s _CASE_INSENSITIVE_PLATFORMS ∞ s _CASE_INSENSITIVE_PLATFORMS_STR_KEY ∞ s _CHUNK_SIZE 1 s _DeadlockError ∞ s _DummyModuleLock ∞ s _ERR_MSG_PREFIX ∞ s _ImportLockContext ∞
s _KeyedRef ∞ s _List ∞ s _ModuleLock ∞ s _ModuleLockManager ∞ s _NEEDS_LOADING ∞ s _NamespacePath ∞ s _OPT ∞ s _ORIGIN ∞ s _POPULATE ∞ s _PYCACHE ∞ s _RAW_MAGIC_NUMBER ∞
s _SEP ∞ s _WeakValueDictionary ∞ s __abs__ ∞ s __abstractmethods__ ∞ s __add__ ∞ s __aiter__ ∞ s __all__ ∞ s __alloc__ 1 s __and__ ∞ s __anext__ ∞ s __annotations__ ∞
s __args__ ∞ s __await__ ∞ s __base__ 1 s __bases__ ∞ s __basicsize__ 1 s __bool__ ∞ s __bound__ 3 s __buffer__ ∞ s __builtins__ ∞ s __bytes__ ∞ s __cached__ ∞
s __call__ ∞ s __callback__ 1 s __cause__ 1 s __ceil__ 3 s __class__ ∞ s __class_getitem__ ∞ s __classcell__ ∞ s __closure__ ∞ s __code__ ∞ s __complex__ ∞
s __constraints__ 1 s __contains__ ∞ s __context__ 1 s __contravariant__ 3 s __covariant__ 3 s __default__ 5 s __defaults__ 1 s __del__ ∞ s __delattr__ ∞ s __delete__ ∞
s __delitem__ ∞ s __dict__ ∞ s __dictoffset__ ∞ s __dir__ ∞ s __divmod__ ∞ s __doc__ ∞ s __enter__ ∞ s __eq__ ∞ s __exit__ ∞ s __file__ ∞ s __firstlineno__ ∞ s __flags__ 1
s __float__ ∞ s __floor__ 3 s __floordiv__ ∞ s __format__ ∞ s __fspath__ ∞ s __func__ 7 s __ge__ ∞ s __get__ ∞ s __getattr__ ∞ s __getattribute__ ∞ s __getformat__ 1
s __getitem__ ∞ s __getnewargs__ ∞ s __getstate__ ∞ s __globals__ 1 s __gt__ ∞ s __hash__ ∞ s __iadd__ ∞ s __iand__ ∞ s __ifloordiv__ ∞ s __ilshift__ ∞ s __imatmul__ ∞
s __imod__ ∞ s __imul__ ∞ s __index__ ∞ s __infer_variance__ 3 s __init__ ∞ s __init_subclass__ ∞ s __instancecheck__ ∞ s __int__ ∞ s __invert__ ∞ s __ior__ ∞ s __ipow__ ∞
s __irshift__ ∞ s __isabstractmethod__ ∞ s __isub__ ∞ s __itemsize__ 1 s __iter__ ∞ s __itruediv__ ∞ s __ixor__ ∞ s __kwdefaults__ 1 s __le__ ∞ s __len__ ∞
s __length_hint__ ∞ s __loader__ ∞ s __lshift__ ∞ s __lt__ ∞ s __main__ ∞ s __match_args__ ∞ s __matmul__ ∞ s __mod__ ∞ s __module__ ∞ s __mro__ 1 s __mro_entries__ ∞
s __mul__ ∞ s __name__ ∞ s __ne__ ∞ s __neg__ ∞ s __new__ ∞ s __next__ ∞ s __objclass__ 11 s __or__ ∞ s __origin__ ∞ s __origname__ ∞ s __package__ ∞ s __parameters__ ∞
s __path__ ∞ s __pos__ ∞ s __pow__ ∞ s __prepare__ ∞ s __pycache__ ∞ s __qualname__ ∞ s __radd__ ∞ s __rand__ ∞ s __rdivmod__ ∞ s __reduce__ ∞ s __reduce_ex__ ∞
s __release_buffer__ ∞ s __replace__ 39 s __repr__ ∞ s __reversed__ ∞ s __rfloordiv__ ∞ s __rlshift__ ∞ s __rmatmul__ ∞ s __rmod__ ∞ s __rmul__ ∞ s __ror__ ∞ s __round__ ∞
s __rpow__ ∞ s __rrshift__ ∞ s __rshift__ ∞ s __rsub__ ∞ s __rtruediv__ ∞ s __rxor__ ∞ s __self__ 7 s __self_class__ 1 s __set__ ∞ s __set_name__ ∞ s __setattr__ ∞
s __setitem__ ∞ s __setstate__ ∞ s __sizeof__ ∞ s __slots__ ∞ s __spec__ ∞ s __static_attributes__ ∞ s __str__ ∞ s __sub__ ∞ s __subclasscheck__ ∞ s __subclasses__ 1
s __subclasshook__ ∞ s __suppress_context__ 1 s __text_signature__ 11 s __thisclass__ 1 s __traceback__ 1 s __truediv__ ∞ s __trunc__ ∞ s __type_params__ ∞
s __typing_prepare_subst__ ∞ s __typing_subst__ ∞ s __typing_unpacked_tuple_args__ ∞ s __unpacked__ 1 s __value__ 1 s __weakref__ ∞ s __weakrefoffset__ 1 s __wrapped__ 3
s __xor__ ∞ s _abc ∞ s _abc_cache ∞ s _abc_caches_clear ∞ s _abc_impl ∞ s _abc_init ∞ s _abc_instancecheck ∞ s _abc_negative_cache ∞ s _abc_negative_cache_version ∞
s _abc_register ∞ s _abc_registry ∞ s _abc_registry_clear ∞ s _abc_subclasscheck ∞ s _acquire_restore 1 s _aliases ∞ s _at_fork_reinit 3 s _bless_my_loader ∞ s _blksize ∞
s _blocking_on ∞ s _bootstrap ∞ s _bootstrap_external ∞ s _bootstrap_module ∞ s _buffer_decode ∞ s _buffer_encode ∞ s _builtin_from_name ∞ s _cache ∞ s _cache_bytecode ∞
s _cached ∞ s _calc___package__ ∞ s _calc_mode ∞ s _call_with_frames_removed ∞ s _checkClosed 1 s _checkReadable 1 s _checkSeekable 1 s _checkWritable 1 s _check_name ∞
s _check_name_wrapper ∞ s _classify_pyc ∞ s _co_code_adaptive 1 s _code_to_hash_pyc ∞ s _code_to_timestamp_pyc ∞ s _code_type ∞ s _codecs ∞ s _commit_removals ∞
s _compile_bytecode ∞ s _compile_source ∞ s _dealloc_warn ∞ s _dump_registry ∞ s _empty_charbuffer ∞ s _epoch ∞ s _eq_mtime ∞ s _exec ∞ s _fill_cache ∞ s _finalizing ∞
s _find_and_load ∞ s _find_and_load_unlocked ∞ s _find_parent_path_names ∞ s _find_spec ∞ s _fix_co_filename ∞ s _fix_up_module ∞ s _from_flags 1 s _frozen_importlib ∞
s _frozen_importlib_external ∞ s _gcd_import ∞ s _get_cached ∞ s _get_data ∞ s _get_decompress_func ∞ s _get_dump ∞ s _get_files ∞ s _get_module_code ∞
s _get_module_info ∞ s _get_module_lock ∞ s _get_module_path ∞ s _get_mtime_and_size_of_source ∞ s _get_parent_path ∞ s _get_pyc_source ∞ s _get_sourcefile ∞ s _get_spec ∞
s _get_supported_file_loaders ∞ s _getframe ∞ s _handle_fromlist ∞ s _has_deadlocked ∞ s _imp ∞ s _imp_module ∞ s _import_tail ∞ s _importing_zlib ∞ s _init_module_attrs ∞
s _initializing ∞ s _install ∞ s _install_external_importers ∞ s _io ∞ s _is_dir ∞ s _is_owned 1 s _is_text_encoding ∞ s _iterating ∞ s _last_epoch ∞ s _last_parent_path ∞
s _load ∞ s _load_backward_compatible ∞ s _load_module_shim ∞ s _load_unlocked ∞ s _loaders ∞ s _lock ∞ s _lock_unlock_module ∞ s _make_relax_case ∞ s _mode ∞
s _module_locks ∞ s _module_repr ∞ s _module_repr_from_spec ∞ s _module_type ∞ s _name ∞ s _new_module ∞ s _normalize_line_endings ∞ s _object_name ∞ s _open_registry ∞
s _optimize ∞ s _os ∞ s _pack_uint32 ∞ s _parse_dostime ∞ s _path ∞ s _path_abspath ∞ s _path_cache ∞ s _path_finder ∞ s _path_hooks ∞ s _path_importer_cache ∞
s _path_is_mode_type ∞ s _path_isabs ∞ s _path_isdir ∞ s _path_isfile ∞ s _path_join ∞ s _path_mtime ∞ s _path_split ∞ s _path_stat ∞ s _pending_removals ∞ s _py_abc ∞
s _read_directory ∞ s _recalculate ∞ s _recursion_count 1 s _relax_case ∞ s _relaxed_path_cache ∞ s _release_save 1 s _remove_dead_weakref ∞ s _requires_builtin ∞
s _requires_builtin_wrapper ∞ s _requires_frozen ∞ s _requires_frozen_wrapper ∞ s _reset_caches ∞ s _reset_registry ∞ s _resolve_filename ∞ s _resolve_name ∞
s _sanity_check ∞ s _search_registry ∞ s _set_bootstrap_module ∞ s _set_done 1 s _set_fileattr ∞ s _setup ∞ s _spec_from_module ∞ s _stdlib_dir ∞ s _strptime ∞ s _thread ∞
s _uninitialized_submodules ∞ s _unknown ∞ s _unmarshal_code ∞ s _unpack_uint16 ∞ s _unpack_uint32 ∞ s _unpack_uint64 ∞ s _validate_hash_pyc ∞ s _validate_timestamp_pyc ∞
s _varname_from_oparg 1 s _verbose_message ∞ s _warnings ∞ s _weakref ∞ s _winapi ∞ s _wrap ∞ s _write_atomic ∞ s _zip_directory_cache ∞ s _zip_searchorder ∞ s abc ∞
s abstractmethod ∞ s abstracts ∞ s aclose ∞ s acquire ∞ s acquire_lock ∞ s add ∞ s add_nested 1 s add_note 1 s addop 1 s ag_await 1 s ag_code 1 s ag_frame 1 s ag_running 1
s ag_suspended 1 s algorithm 1 s alias ∞ s aliased_encoding ∞ s allocate_lock ∞ s almost_filename ∞ s alt_path_sep ∞ s always ∞ s append ∞ s arc_offset ∞ s archive ∞
s args ∞ s as_integer_ratio ∞ s asend ∞ s ast ∞ s atexit ∞ s athrow ∞ s backslashreplace ∞ s backslashreplace_errors ∞ s base ∞ s base64 ∞ s base64_codec ∞
s base_filename ∞ s base_path ∞ s basename ∞ s bases ∞ s big5 ∞ s big5hkscs ∞ s bit_count 1 s bit_length 1 s bits ∞ s bits_per_digit 1 s blocked_on ∞ s blocking_on ∞
s buffer ∞ s buffering ∞ s builtin_module ∞ s builtin_module_names ∞ s builtin_name ∞ s bundle_path ∞ s bytebuffer ∞ s bytecode ∞ s bytecode_path ∞ s bytes_data ∞
s bytes_warning ∞ s bytesdecoded ∞ s bytesencoded ∞ s bz2 ∞ s bz2_codec ∞ s c_contiguous 1 s cache ∞ s cache_from_source ∞ s cache_module ∞ s cache_path ∞ s cache_tag ∞
s cached ∞ s candidate_blocking_on ∞ s candidate_ids ∞ s capitalize 5 s casefold ∞ s cast 1 s cb ∞ s cell_contents 1 s center 5 s central_directory_position ∞
s central_directory_size ∞ s characters_written 1 s charbuffer ∞ s charbuffertype ∞ s chars ∞ s check_hash_based_pycs ∞ s check_source ∞ s checked ∞ s child ∞ s children 1
s children_system 1 s children_user 1 s clear ∞ s close ∞ s closed ∞ s closefd ∞ s cls ∞ s co_argcount ∞ s co_cellvars ∞ s co_code ∞ s co_consts ∞ s co_exceptiontable ∞
s co_filename ∞ s co_firstlineno ∞ s co_flags ∞ s co_freevars ∞ s co_kwonlyargcount ∞ s co_lines 1 s co_linetable ∞ s co_lnotab 1 s co_name ∞ s co_names ∞ s co_nlocals ∞
s co_positions 1 s co_posonlyargcount ∞ s co_qualname ∞ s co_stacksize ∞ s co_varnames ∞ s code ∞ s code_object ∞ s codecaliases ∞ s codecs ∞ s columns 1 s comment_size ∞
s compress ∞ s conjugate 5 s consumed ∞ s contents ∞ s contiguous 1 s copy ∞ s copyreg ∞ s count ∞ s cp037 ∞ s cp1026 ∞ s cp1125 ∞ s cp1140 ∞ s cp1250 ∞ s cp1251 ∞
s cp1252 ∞ s cp1253 ∞ s cp1254 ∞ s cp1255 ∞ s cp1256 ∞ s cp1257 ∞ s cp1258 ∞ s cp273 ∞ s cp424 ∞ s cp437 ∞ s cp437_table ∞ s cp500 ∞ s cp775 ∞ s cp850 ∞ s cp852 ∞
s cp855 ∞ s cp857 ∞ s cp858 ∞ s cp860 ∞ s cp861 ∞ s cp862 ∞ s cp863 ∞ s cp864 ∞ s cp865 ∞ s cp866 ∞ s cp869 ∞ s cp932 ∞ s cp949 ∞ s cp950 ∞ s cpathname ∞ s cr_await 1
s cr_code 1 s cr_frame 1 s cr_origin 1 s cr_running 1 s cr_suspended 1 s crc ∞ s create_builtin ∞ s create_dynamic ∞ s create_module ∞ s cut_off ∞ s cutoff 1 s cygwin ∞
s darwin ∞ s data ∞ s data_encoding ∞ s data_info ∞ s data_size ∞ s datapath ∞ s date ∞ s debug 1 s debug_override ∞ s decode ∞ s decode_source ∞ s decodedbytes ∞
s decoder ∞ s decoding_map ∞ s decompress ∞ s default ∞ s default_max_str_digits 1 s delete ∞ s deleter 1 s denominator 1 s derive 1 s detach 11 s detect_encoding ∞
s dev_mode ∞ s difference 3 s difference_update ∞ s dig 1 s dirname ∞ s dirpath ∞ s discard ∞ s dont_inherit ∞ s dont_write_bytecode ∞ s dot ∞ s dot_count ∞ s dumps ∞
s edges ∞ s elapsed 1 s encode ∞ s encoder ∞ s encoding ∞ s encodings ∞ s end ∞ s end_lineno ∞ s end_offset ∞ s endswith ∞ s entry ∞ s environ ∞ s epsilon 1 s err_msg 1
s errno 1 s errors ∞ s euc_jis_2004 ∞ s euc_jisx0213 ∞ s euc_jp ∞ s euc_kr ∞ s exc ∞ s exc_details ∞ s exc_traceback ∞ s exc_type ∞ s exc_value ∞ s exceptions 1
s exec_builtin ∞ s exec_dynamic ∞ s exec_module ∞ s executable ∞ s expandtabs 5 s extend ∞ s extension ∞ s extension_loaders ∞ s extension_suffixes ∞ s extra_data ∞
s extra_data_len ∞ s extra_size ∞ s f_back 1 s f_bavail 1 s f_bfree 1 s f_blocks 1 s f_bsize 1 s f_builtins 1 s f_code 1 s f_contiguous 1 s f_favail 1 s f_ffree 1
s f_files 1 s f_flag 1 s f_frsize 1 s f_fsid 1 s f_globals 1 s f_lasti 1 s f_lineno 1 s f_locals 1 s f_namemax 1 s f_trace 1 s f_trace_lines 1 s f_trace_opcodes 1
s faulthandler ∞ s fd ∞ s fdel ∞ s fget ∞ s file ∞ s file_encoding ∞ s file_info ∞ s file_name ∞ s file_offset ∞ s file_size ∞ s filename ∞ s filename2 1 s filename_base ∞
s fileno ∞ s filepath ∞ s files ∞ s final ∞ s finalizer 1 s find 5 s find_distributions ∞ s find_frozen ∞ s find_spec ∞ s finder ∞ s firstiter 1 s firstline ∞ s flags ∞
s flush ∞ s fn ∞ s format_map 1 s found_in_pycache_prefix ∞ s fp ∞ s framework_binary ∞ s from_bytes ∞ s from_name ∞ s fromhex 5 s fromkeys 3 s fromlist ∞ s frozen ∞
s fset ∞ s fspath ∞ s full_path ∞ s fullname ∞ s fullpath ∞ s funcobj ∞ s fxn ∞ s gb18030 ∞ s gb2312 ∞ s gbk ∞ s gc ∞ s get ∞ s get_cache_token ∞ s get_code ∞ s get_data ∞
s get_filename ∞ s get_frozen_object ∞ s get_ident ∞ s get_instructions 1 s get_nested 1 s get_resource_reader ∞ s get_source ∞ s getaliases ∞ s getbuffer 1 s getcwd ∞
s getdecoder ∞ s getencoder ∞ s getincrementaldecoder ∞ s getincrementalencoder ∞ s getreader ∞ s getregentry ∞ s getstate ∞ s getter 1 s getvalue 3 s getwriter ∞
s gi_code 1 s gi_frame 1 s gi_running 1 s gi_suspended 1 s gi_yieldfrom 1 s gil 1 s globals_ ∞ s has_deadlock ∞ s has_default 5 s has_location ∞ s hash_based ∞
s hash_bits 1 s hash_randomization 1 s head ∞ s header_position ∞ s header_size ∞ s hex_codec ∞ s hkey ∞ s hook ∞ s hp_roman8 ∞ s hz ∞ s ident ∞ s ignore ∞
s ignore_environment ∞ s ignore_errors ∞ s imag ∞ s implementation ∞ s import_ ∞ s import_error ∞ s importlib ∞ s incrementaldecoder ∞ s incrementalencoder ∞ s index ∞
s indices 1 s inf ∞ s info ∞ s init_filename ∞ s inode 1 s insert ∞ s inspect ∞ s instance ∞ s int_max_str_digits ∞ s interactive ∞ s intersection ∞
s intersection_update 1 s invalidate_caches ∞ s io ∞ s ios ∞ s is_builtin ∞ s is_dir 1 s is_done 1 s is_file 1 s is_frozen ∞ s is_frozen_package ∞ s is_integer 3
s is_junction 1 s is_namespace ∞ s is_package ∞ s is_reload ∞ s is_symlink 1 s isalnum ∞ s isalpha 5 s isascii ∞ s isatty ∞ s isbytecode ∞ s isdecimal 1 s isdigit 5
s isdisjoint 7 s isidentifier 1 s islower 5 s isnumeric 1 s iso2022_jp ∞ s iso2022_jp_1 ∞ s iso2022_jp_2 ∞ s iso2022_jp_2004 ∞ s iso2022_jp_3 ∞ s iso2022_jp_ext ∞
s iso2022_kr ∞ s iso8859_10 ∞ s iso8859_11 ∞ s iso8859_13 ∞ s iso8859_14 ∞ s iso8859_15 ∞ s iso8859_16 ∞ s iso8859_2 ∞ s iso8859_3 ∞ s iso8859_4 ∞ s iso8859_5 ∞
s iso8859_6 ∞ s iso8859_7 ∞ s iso8859_8 ∞ s iso8859_9 ∞ s isolated ∞ s ispackage ∞ s ispkg ∞ s isprintable 1 s isspace 5 s issubset 3 s issuperset 3 s istitle 5
s isupper 5 s item ∞ s items ∞ s itemsize 1 s iterator ∞ s iterdecode ∞ s iterencode ∞ s itertools ∞ s johab ∞ s join ∞ s keepends ∞ s key ∞ s keys ∞ s koi8_r ∞ s kwargs ∞
s kwds ∞ s kz1048 ∞ s latin1 ∞ s latin_1 ∞ s level ∞ s line ∞ s line0withend ∞ s line0withoutend ∞ s line_buffering ∞ s linebuffer ∞ s lineno ∞ s lines ∞ s listdir ∞
s little ∞ s ljust 5 s load_module ∞ s loader ∞ s loader_class ∞ s loader_details ∞ s loader_state ∞ s loaders ∞ s loads ∞ s locale ∞ s location ∞ s lock ∞ s locked 1
s locked_lock 1 s lookup ∞ s lookup_error ∞ s lower ∞ s lower_suffix_contents ∞ s lstrip ∞ s mac_cyrillic ∞ s mac_greek ∞ s mac_iceland ∞ s mac_latin2 ∞ s mac_roman ∞
s mac_turkish ∞ s machine 1 s magic ∞ s major 3 s make_encoding_map ∞ s make_identity_dict ∞ s mant_dig 1 s mapping ∞ s marshal ∞ s math ∞ s max_10_exp 1
s max_comment_plus_dirs_size ∞ s max_comment_start ∞ s max_exp 1 s mbcs ∞ s mcls ∞ s me ∞ s message ∞ s meta_path ∞ s method ∞ s mi ∞ s micro 1 s min_10_exp 1 s min_exp 1
s minor 3 s missing ∞ s mkdir ∞ s mktime ∞ s mod ∞ s mode ∞ s modname ∞ s modnames ∞ s modpath ∞ s module ∞ s module_from_spec ∞ s module_globals ∞ s module_info ∞
s module_type ∞ s modules ∞ s modulus 1 s move_to_end 1 s mro ∞ s msg ∞ s mtime ∞ s n_fields ∞ s n_sequence_fields ∞ s n_unnamed_fields ∞ s name ∞ s name_from ∞
s name_size ∞ s namereplace_errors ∞ s namespace ∞ s namespace_path ∞ s nan 1 s nbytes 1 s ndim 1 s nested ∞ s never ∞ s new ∞ s new_label 1 s new_name ∞ s newchars ∞
s newdata ∞ s newline_decoder ∞ s newlines ∞ s no_site 1 s no_user_site 1 s nodename 1 s norm_encoding ∞ s normalize_encoding ∞ s ns ∞ s nt ∞ s num_entries ∞
s num_extra_values ∞ s numerator 1 s ob ∞ s obj ∞ s offset ∞ s old ∞ s old_value 1 s opcode ∞ s open_code ∞ s operator ∞ s opt_level ∞ s optimization ∞ s optimize ∞
s origin ∞ s origname ∞ s other ∞ s output ∞ s override ∞ s owner ∞ s package ∞ s parent ∞ s parent_module ∞ s parent_module_name ∞ s parent_path ∞ s parent_spec ∞
s part ∞ s partition ∞ s path ∞ s path_attr_name ∞ s path_finder ∞ s path_hook ∞ s path_hook_for_FileFinder ∞ s path_hooks ∞ s path_importer_cache ∞ s path_mtime ∞
s path_parts ∞ s path_sep ∞ s path_separators ∞ s path_stats ∞ s path_tmp ∞ s pathname ∞ s peek ∞ s pkgdir ∞ s platform ∞ s pop ∞ s popitem 3 s portions ∞ s pos ∞
s pos64 ∞ s posix ∞ s prefix ∞ s print_file_and_line ∞ s proto ∞ s ptcp154 ∞ s punct ∞ s py ∞ s pycache ∞ s pycache_filename ∞ s pycache_prefix ∞ s quiet ∞ s quopri ∞
s quopri_codec ∞ s radix 1 s raw ∞ s raw_data ∞ s read ∞ s read1 ∞ s readable ∞ s readall ∞ s reader ∞ s readinto ∞ s readinto1 ∞ s readline ∞ s readlines ∞ s readonly ∞
s readsize ∞ s real ∞ s reason 5 s reconfigure 1 s recursive ∞ s ref ∞ s register ∞ s register_error ∞ s registry_key ∞ s release ∞ s release_lock ∞ s releaselevel 1
s relfile ∞ s remove ∞ s removeprefix ∞ s removesuffix 5 s replace ∞ s replace_errors ∞ s reset ∞ s rest ∞ s result ∞ s reverse ∞ s rfind ∞ s rindex 5 s rjust 5 s rng ∞
s rot_13 ∞ s rounds 1 s rpartition ∞ s rsplit ∞ s rstrip ∞ s run 1 s safe_path ∞ s sched_priority ∞ s scls ∞ s search ∞ s search_function ∞ s seed_bits 1 s seek ∞
s seekable ∞ s seen_ids ∞ s selectors ∞ s self ∞ s self_module ∞ s self_weakref ∞ s send ∞ s sep ∞ s serial 1 s set_data ∞ s setdefault ∞ s setstate ∞ s setter ∞ s shape ∞
s shift_jis ∞ s shift_jis_2004 ∞ s shift_jisx0213 ∞ s si_band 1 s si_code 3 s si_errno 1 s si_pid 3 s si_signo 3 s si_status 3 s si_uid 3 s signal 1 s size ∞ s sizehint ∞
s sizeof_digit 1 s smsl ∞ s sort ∞ s source ∞ s source_bytes ∞ s source_bytes_readline ∞ s source_from_cache ∞ s source_hash ∞ s source_mtime ∞ s source_path ∞
s source_size ∞ s source_to_code ∞ s spec ∞ s spec_from_file_location ∞ s spec_from_loader ∞ s spec_loader ∞ s split ∞ s splitlines ∞ s sr ∞ s srw ∞ s st ∞ s st_atime 1
s st_atime_ns 1 s st_blksize 1 s st_blocks 1 s st_ctime 1 s st_ctime_ns 1 s st_dev 1 s st_gid 1 s st_ino 1 s st_mode ∞ s st_mtime ∞ s st_mtime_ns 1 s st_nlink 1
s st_rdev 1 s st_size ∞ s st_uid 1 s stacklevel ∞ s start ∞ s start_offset ∞ s startswith ∞ s stat ∞ s stat_info ∞ s state ∞ s stderr ∞ s step ∞ s stop 3
s str_digits_check_threshold 1 s stream ∞ s streamreader ∞ s streamwriter ∞ s strerror 2 s strict ∞ s strict_errors ∞ s strides 1 s string ∞ s strip ∞ s stripped_path ∞
s struct ∞ s subclass ∞ s subgroup 1 s submodule_search_locations ∞ s suboffsets 1 s suffix ∞ s suffixes ∞ s supported_loaders ∞ s surrogateescape ∞ s swapcase 5
s symbols 1 s symmetric_difference 3 s symmetric_difference_update ∞ s sys ∞ s sys_module ∞ s sys_version ∞ s sysname 1 s system 3 s t1 ∞ s t2 ∞ s tag ∞ s tail ∞
s tail_module ∞ s tail_name ∞ s target ∞ s target_id ∞ s tb ∞ s tb_frame ∞ s tb_lasti ∞ s tb_lineno ∞ s tb_next ∞ s tell ∞ s test ∞ s text ∞ s text_encoding ∞ s thread 1
s thread_id ∞ s threading ∞ s throw ∞ s tid ∞ s time ∞ s tis_620 ∞ s title 5 s tm_gmtoff 1 s tm_hour 1 s tm_isdst 1 s tm_mday 1 s tm_min 1 s tm_mon 1 s tm_sec 1
s tm_wday 1 s tm_yday 1 s tm_year 1 s tm_zone 1 s to_bytes ∞ s tobytes 1 s toc_entry ∞ s tokenize ∞ s tolist 1 s toreadonly 1 s traceback ∞ s tracemalloc ∞ s translate ∞
s truncate ∞ s tvos ∞ s uncompressed_size ∞ s union 3 s unknown ∞ s unlink ∞ s unpack_from ∞ s update ∞ s update_abstractmethods ∞ s upper 5 s use_label 1 s user 1
s utf8_mode 1 s utf_16 ∞ s utf_16_be ∞ s utf_16_le ∞ s utf_32 ∞ s utf_32_be ∞ s utf_32_le ∞ s utf_7 ∞ s utf_8 ∞ s utf_8_decode ∞ s utf_8_encode ∞ s uu_codec ∞ s value ∞
s values ∞ s var 1 s varnames 1 s verbose ∞ s verbosity ∞ s version ∞ s version_info ∞ s waiters ∞ s wakeup ∞ s warn ∞ s warn_default_encoding ∞ s warnings ∞ s watchos ∞
s wb ∞ s whence ∞ s where ∞ s width 1 s win ∞ s win32 ∞ s winreg ∞ s with_traceback 1 s wr ∞ s writable ∞ s write ∞ s write_through ∞ s writelines ∞ s writer ∞
s xmlcharrefreplace_errors ∞ s zfill 5 s zipimporter ∞ s zlib ∞ s zlib_codec ∞ v modules 2
`
