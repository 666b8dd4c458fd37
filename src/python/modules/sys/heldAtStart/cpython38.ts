/** CPython 3.8.18. Written by test/cpython/held/main.cjs. */
export const held38 = `
m _weakref 2 m builtins 45 m operator -1 m sys 16 m time 10 s # 1 s ) 1 s * 2 s . 20 s / 8 s : 2 s ? 2 s AssertionError 5 s AttributeError 6 s BOM 1 s BOM32_BE 1
s BOM32_LE 1 s BOM64_BE 1 s BOM64_LE 1 s BOM_BE 1 s BOM_LE 1 s BOM_UTF16 1 s BOM_UTF16_BE 1 s BOM_UTF16_LE 1 s BOM_UTF32 1 s BOM_UTF32_BE 1 s BOM_UTF32_LE 1 s BOM_UTF8 1
s BYTECODE_SUFFIXES 3 s BlockingIOError 2 s BufferedIOBase 3 s BufferedRWPair 3 s BufferedRandom 3 s BufferedReader 3 s BufferedWriter 3 s BuiltinImporter 6 s BytesIO 7
s Codec 8 s CodecInfo 7 s CodecRegistryError 3 s DEBUG_BUILD 2 s DeprecationWarning -1 s END_CENTRAL_DIR_SIZE 1 s EOFError 2 s EXTENSION_SUFFIXES 2 s EncodedFile 4
s Exception 2 s ExtensionFileLoader 4 s FileExistsError -1 s FileFinder 3 s FileIO 6 s FileLoader 3 s FileNotFoundError 3 s FrozenImporter 5 s IOBase 3 s ImportError 25
s ImportWarning 2 s IncrementalDecoder 14 s IncrementalEncoder 14 s IncrementalNewlineDecoder 3 s IndexError -1 s KeyError 8 s MAGIC_NUMBER 3 s MAX_COMMENT_LEN 1
s MetadataPathFinder 2 s ModuleNotFoundError 1 s ModuleSpec 9 s NameError -1 s NotADirectoryError -1 s NotImplementedError 7 s OSError 16 s O_CREAT 2 s O_EXCL 2
s O_WRONLY 2 s Path 2 s PathFinder 3 s PermissionError -1 s REGISTRY_KEY 1 s REGISTRY_KEY_DEBUG 1 s RawIOBase 3 s Reader 1 s ResourceReader 2 s SEEK_CUR 1 s SEEK_END 1
s SEEK_SET 1 s SOURCE_SUFFIXES 4 s STRING_END_ARCHIVE 1 s SourceFileLoader 4 s SourceLoader 3 s SourcelessFileLoader 4 s StopIteration -1 s StreamReader 12
s StreamReaderWriter 4 s StreamRecoder 4 s StreamWriter 12 s StringIO 3 s TextIOBase 3 s TextIOWrapper 4 s TypeError 3 s UnsupportedOperation 3 s ValueError 6
s WindowsRegistryFinder 3 s Writer 1 s ZipImportError 11 s _ 3 s _CASE_INSENSITIVE_PLATFORMS 2 s _CASE_INSENSITIVE_PLATFORMS_STR_KEY 1 s _CHUNK_SIZE 1 s _DeadlockError 4
s _DummyModuleLock 3 s _ERR_MSG 1 s _ImportLockContext 3 s _ModuleLock 3 s _ModuleLockManager 5 s _NEEDS_LOADING 2 s _NamespaceLoader 4 s _NamespacePath 4 s _OPT 2
s _ORIGIN 6 s _POPULATE 1 s _PYCACHE 2 s _RAW_MAGIC_NUMBER 2 s _ZipImportResourceReader 3 s __abs__ 10 s __abstractmethods__ 10 s __add__ 25 s __all__ 6 s __alloc__ 1
s __and__ 16 s __annotations__ 2 s __await__ 2 s __base__ 1 s __bases__ 3 s __basicsize__ 1 s __bool__ 14 s __builtins__ 15 s __bytes__ 1 s __cached__ 11 s __call__ 22
s __callback__ 1 s __cause__ 1 s __ceil__ 1 s __class__ 15 s __class_getitem__ 2 s __closure__ 3 s __code__ 3 s __contains__ 35 s __context__ 1 s __defaults__ 1
s __del__ 8 s __delattr__ 23 s __delete__ 6 s __delitem__ 15 s __dict__ 81 s __dictoffset__ 1 s __dir__ 7 s __divmod__ 10 s __doc__ 308 s __enter__ 32 s __eq__ 74
s __exit__ 31 s __file__ 14 s __flags__ 1 s __float__ 10 s __floor__ 1 s __floordiv__ 10 s __format__ 9 s __fspath__ 1 s __func__ 7 s __ge__ 64 s __get__ 26
s __getattr__ 14 s __getattribute__ 163 s __getformat__ 1 s __getitem__ 30 s __getnewargs__ 11 s __getstate__ 3 s __globals__ 1 s __gt__ 64 s __hash__ 62 s __iadd__ 9
s __iand__ 6 s __ifloordiv__ 4 s __ilshift__ 4 s __imatmul__ 4 s __imod__ 4 s __import__ 8 s __imul__ 9 s __index__ 8 s __init__ 256 s __init_subclass__ 2
s __instancecheck__ 4 s __int__ 12 s __invert__ 6 s __ior__ 6 s __ipow__ 4 s __irshift__ 4 s __isabstractmethod__ 13 s __isub__ 6 s __itemsize__ 1 s __iter__ 120
s __itruediv__ 4 s __ixor__ 6 s __kwdefaults__ 1 s __le__ 64 s __len__ 46 s __length_hint__ 36 s __loader__ 43 s __lshift__ 6 s __lt__ 64 s __main__ -2 s __matmul__ 4
s __mod__ 16 s __module__ 74 s __mro__ 1 s __mul__ 21 s __name__ 84 s __ne__ 64 s __neg__ 10 s __new__ 130 s __next__ 87 s __objclass__ 11 s __or__ 16 s __package__ 40
s __path__ 11 s __pos__ 10 s __pow__ 10 s __prepare__ 4 s __qualname__ 27 s __radd__ 10 s __rand__ 16 s __rdivmod__ 10 s __reduce__ 121 s __reduce_ex__ 3 s __repr__ 179
s __reversed__ 21 s __rfloordiv__ 10 s __rlshift__ 6 s __rmatmul__ 4 s __rmod__ 16 s __rmul__ 21 s __ror__ 16 s __round__ 3 s __rpow__ 10 s __rrshift__ 6 s __rshift__ 6
s __rsub__ 18 s __rtruediv__ 10 s __rxor__ 16 s __self__ 7 s __self_class__ 1 s __set__ 6 s __set_format__ 1 s __setattr__ 23 s __setitem__ 18 s __setstate__ 25
s __sizeof__ 31 s __slots__ 1 s __spec__ 48 s __str__ 32 s __sub__ 18 s __subclasscheck__ 6 s __subclasses__ 1 s __subclasshook__ 6 s __suppress_context__ 1
s __text_signature__ 11 s __thisclass__ 1 s __traceback__ 1 s __truediv__ 10 s __trunc__ 3 s __weakref__ 57 s __weakrefoffset__ 1 s __xor__ 16 s _abc 3
s _abc_caches_clear 2 s _abc_impl 9 s _abc_init 3 s _abc_instancecheck 4 s _abc_register 4 s _abc_registry_clear 2 s _abc_subclasscheck 4 s _acquire_restore 1 s _aliases 1
s _blksize 3 s _blocking_on 2 s _bootstrap 24 s _bootstrap_external 10 s _bootstrap_module 1 s _buffer_decode 4 s _buffer_encode 3 s _builtin_from_name 6 s _cache 1
s _cache_bytecode 6 s _cached 4 s _calc___package__ 4 s _calc_mode 4 s _call_with_frames_removed 13 s _checkClosed 1 s _checkReadable 1 s _checkSeekable 1
s _checkWritable 1 s _check_name 3 s _check_name_wrapper 1 s _classify_pyc 6 s _code_to_hash_pyc 4 s _code_to_timestamp_pyc 4 s _code_type 3 s _codecs 3
s _compile_bytecode 5 s _compile_source 4 s _dealloc_warn 7 s _dump_registry 2 s _empty_charbuffer 3 s _eq_mtime 4 s _exec 4 s _files 8 s _fill_cache 4 s _finalizing 9
s _find_and_load 6 s _find_and_load_unlocked 4 s _find_module_shim 3 s _find_parent_path_names 3 s _find_spec 4 s _find_spec_legacy 4 s _fix_co_filename 2
s _fix_up_module 4 s _frozen_importlib 89 s _frozen_importlib_external 128 s _gcd_import 5 s _get_cached 4 s _get_data 7 s _get_decompress_func 4 s _get_dump 4
s _get_module_code 5 s _get_module_info 6 s _get_module_lock 5 s _get_module_path 8 s _get_mtime_and_size_of_source 4 s _get_parent_path 4 s _get_pyc_source 4
s _get_sourcefile 3 s _get_spec 10 s _get_supported_file_loaders 6 s _getframe 2 s _handle_fromlist 6 s _imp 24 s _imp_module 1 s _import_tail 1 s _importing_zlib 1
s _init_module_attrs 6 s _initializing 4 s _install 9 s _install_external_importers 3 s _io 13 s _is_dir 4 s _is_owned 1 s _is_text_encoding 5 s _last_parent_path 1
s _legacy_get_spec 3 s _load 4 s _load_backward_compatible 4 s _load_module_shim 6 s _load_unlocked 6 s _loaders 3 s _lock 4 s _lock_unlock_module 6 s _make_relax_case 4
s _mode 2 s _module_locks 2 s _module_repr 3 s _module_repr_from_spec 4 s _module_type 1 s _name 6 s _new_module 4 s _normalize_line_endings 4 s _open_registry 3
s _optimize 1 s _os 15 s _pack_uint32 5 s _parse_dostime 4 s _path 7 s _path_cache 4 s _path_finder 1 s _path_hooks 5 s _path_importer_cache 5 s _path_is_mode_type 5
s _path_isabs 6 s _path_isdir 6 s _path_isfile 6 s _path_join 16 s _path_mtime 4 s _path_split 15 s _path_stat 10 s _pathseps_with_colon 2 s _read_directory 4
s _recalculate 5 s _registered 1 s _relax_case 7 s _relaxed_path_cache 4 s _release_save 1 s _requires_builtin 3 s _requires_builtin_wrapper 1 s _requires_frozen 3
s _requires_frozen_wrapper 1 s _reset_caches 4 s _reset_registry 4 s _resolve_name 4 s _sanity_check 4 s _search_registry 3 s _set_fileattr 7 s _setup 9
s _spec_from_module 4 s _thread 13 s _unknown 1 s _unmarshal_code 4 s _unpack_uint16 7 s _unpack_uint32 9 s _validate_hash_pyc 5 s _validate_timestamp_pyc 4
s _verbose_message 19 s _warnings 13 s _weakref 10 s _winreg 2 s _wrap 7 s _write_atomic 4 s _zip_directory_cache 1 s _zip_searchorder 2 s abc 20 s abs 1
s abstractmethod 3 s acquire 13 s acquire_lock 6 s add 3 s algorithm 1 s all 2 s allocate_lock 3 s alt_path_sep 2 s always 1 s any 2 s append 18 s archive 10 s args 7
s as_integer_ratio 3 s ascii 15 s b 1 s backslashreplace_errors 1 s base 1 s base64_codec 1 s big5 2 s big5hkscs 1 s bit_length 1 s bits_per_digit 1 s buffer 15
s builtin_module 1 s builtin_module_names 4 s builtin_name 1 s builtins 6 s bytearray 2 s bytebuffer 2 s bytecode_path 5 s bytes 2 s bytes_warning 1 s bytesdecoded 1
s bytesencoded 2 s c 2 s c_contiguous 1 s cache_from_source 5 s cache_tag 2 s cached 10 s callable 3 s capitalize 5 s casefold 1 s cast 1 s cb 1 s cell_contents 1
s center 5 s characters_written 1 s charbuffer 3 s charbuffertype 1 s chars 2 s check_hash_based_pycs 2 s check_source 1 s children_system 1 s children_user 1 s clear 11
s close 38 s closed 22 s closefd 1 s cls 24 s co_argcount 1 s co_cellvars 1 s co_code 1 s co_consts 1 s co_filename 1 s co_firstlineno 1 s co_flags 1 s co_freevars 1
s co_kwonlyargcount 1 s co_lnotab 1 s co_name 1 s co_names 1 s co_nlocals 1 s co_posonlyargcount 1 s co_stacksize 1 s co_varnames 1 s code 9 s codecs 108 s columns 1
s compile 4 s compress 1 s conjugate 5 s consumed 1 s contents 6 s contiguous 1 s copy 15 s count 21 s cp037 7 s cp1026 2 s cp1125 3 s cp1140 1 s cp1250 1 s cp1251 1
s cp1252 1 s cp1253 1 s cp1254 1 s cp1255 1 s cp1256 1 s cp1257 1 s cp1258 1 s cp273 2 s cp424 3 s cp437 2 s cp437_table 1 s cp500 4 s cp775 2 s cp850 2 s cp852 2
s cp855 2 s cp857 2 s cp858 2 s cp860 2 s cp861 3 s cp862 2 s cp863 2 s cp864 2 s cp865 2 s cp866 2 s cp869 3 s cp932 3 s cp949 2 s cp950 1 s cr_await 1 s cr_code 1
s cr_frame 1 s cr_origin 1 s cr_running 1 s crc 1 s create_builtin 2 s create_dynamic 2 s create_module 20 s cutoff 1 s cygwin 1 s d 1 s darwin 1 s data 28
s data_encoding 2 s data_size 1 s date 2 s debug 1 s decode 52 s decode_source 4 s decoder 1 s decompress 2 s default 1 s default_max_str_digits 1 s delete 1 s deleter 1
s denominator 1 s detach 11 s dev_mode 1 s difference 3 s difference_update 1 s dig 1 s dirname 1 s discard 1 s dont_inherit 2 s dont_write_bytecode 2 s dot 1 s dumps 2
s elapsed 1 s encode 44 s encoder 1 s encoding 22 s end 5 s endswith 10 s entry 1 s environ 2 s epsilon 1 s err_msg 1 s errno 1 s errors 37 s euc_jis_2004 2 s euc_jp 2
s euc_kr 7 s exc 3 s exc_details 5 s exc_traceback 4 s exc_type 4 s exc_value 4 s exec 7 s exec_builtin 2 s exec_dynamic 2 s exec_module 23 s expandtabs 5 s extend 10
s extension_suffixes 3 s extra_size 1 s f 1 s f_back 1 s f_bavail 1 s f_bfree 1 s f_blocks 1 s f_bsize 1 s f_builtins 1 s f_code 1 s f_contiguous 1 s f_favail 1
s f_ffree 1 s f_files 1 s f_flag 1 s f_frsize 1 s f_fsid 1 s f_globals 1 s f_lasti 1 s f_lineno 1 s f_locals 1 s f_namemax 1 s f_trace 1 s f_trace_lines 1
s f_trace_opcodes 1 s fdel 1 s fget 1 s file 6 s file_encoding 2 s file_offset 1 s file_size 1 s filename 10 s filename2 1 s fileno 14 s filepath 1 s files 1 s final 4
s finalizer 1 s find 5 s find_distributions 3 s find_loader 9 s find_module 17 s find_spec 27 s finder 5 s firstiter 1 s firstline 1 s flags 8 s flush 18 s format 33
s format_map 1 s fp 1 s from_bytes 4 s fromhex 5 s fromkeys 3 s fromlist 2 s frozen 3 s fset 1 s fspath 5 s fullname 38 s fullname_as_path 1 s fullpath 4 s fxn 2
s gb2312 8 s gbk 2 s get 19 s get_cache_token 3 s get_code 24 s get_data 11 s get_filename 22 s get_frozen_object 3 s get_ident 4 s get_resource_reader 6 s get_source 22
s getaliases 1 s getattr 8 s getbuffer 1 s getcwd 9 s getdecoder 4 s getencoder 4 s getincrementaldecoder 5 s getincrementalencoder 5 s getreader 4 s getregentry 9
s getstate 14 s getter 1 s getvalue 3 s getwriter 4 s gi_code 1 s gi_frame 1 s gi_running 1 s gi_yieldfrom 1 s globals 3 s has_deadlock 3 s has_location 8 s hasattr 16
s hash 1 s hash_based 1 s hash_bits 1 s hash_randomization 1 s head 1 s header_size 1 s hex 10 s hp_roman8 4 s hz 2 s i 2 s id 3 s ignore 5 s ignore_environment 1
s ignore_errors 1 s imag 7 s implementation 4 s import_ 2 s incrementaldecoder 5 s incrementalencoder 5 s index 13 s indices 1 s inf 1 s inode 1 s input 10 s insert 3
s inspect 1 s int 5 s int_max_str_digits 1 s interactive 1 s intersection 3 s intersection_update 1 s invalidate_caches 7 s io 1 s is_builtin 2 s is_dir 1 s is_file 1
s is_frozen 6 s is_frozen_package 2 s is_integer 1 s is_package 33 s is_resource 6 s is_symlink 1 s isalnum 9 s isalpha 5 s isascii 5 s isatty 24 s isbytecode 1
s isdecimal 1 s isdigit 5 s isdisjoint 7 s isidentifier 1 s isinstance 14 s islower 5 s isnumeric 1 s iso2022_jp 2 s iso2022_jp_1 1 s iso2022_jp_2 1 s iso2022_jp_2004 1
s iso2022_jp_3 1 s iso2022_jp_ext 1 s iso2022_kr 2 s iso8859_10 5 s iso8859_11 2 s iso8859_13 2 s iso8859_14 5 s iso8859_15 2 s iso8859_16 4 s iso8859_2 5 s iso8859_3 5
s iso8859_4 5 s iso8859_5 4 s iso8859_6 6 s iso8859_7 7 s iso8859_8 4 s iso8859_9 5 s isolated 1 s ispackage 3 s isprintable 1 s isspace 5 s issubset 3 s issuperset 3
s istitle 5 s isupper 5 s item 1 s items 18 s itemsize 1 s iter 14 s iterator 1 s iterdecode 4 s iterencode 4 s itertools 1 s johab 1 s join 15 s k 1 s keepends 2 s key 3
s keys 12 s kwargs 5 s kz1048 2 s latin1 1 s latin_1 13 s latin_1_decode 4 s latin_1_encode 4 s len 21 s level 3 s line 1 s line_buffering 3 s linebuffer 3 s lineno 1
s lines 3 s list 4 s listdir 4 s little 3 s ljust 5 s load_module 19 s loader 36 s loader_class 2 s loader_details 2 s loader_state 4 s loads 3 s locals 2 s location 1
s lock 9 s locked 1 s locked_lock 1 s lookup 12 s lookup_error 4 s lower 9 s lstrip 6 s m 3 s mac_latin2 1 s mac_roman 1 s machine 1 s major 3 s make_encoding_map 3
s make_identity_dict 3 s mant_dig 1 s marshal 11 s max 5 s max_10_exp 1 s max_exp 1 s mbcs 1 s me 1 s memoryview 1 s message 4 s meta_path 4 s mi 2 s micro 1 s min 3
s min_10_exp 1 s min_exp 1 s minor 4 s mkdir 3 s mktime 3 s mod 1 s mode 19 s modpath 3 s module 17 s module_from_spec 4 s module_repr 10 s modules 16 s modulus 1
s move_to_end 1 s mro 5 s msg 6 s mtime 4 s n_fields 18 s n_sequence_fields 18 s n_unnamed_fields 18 s name 98 s name_size 1 s namereplace_errors 1 s namespace_path 1
s nan 1 s nbytes 1 s ndim 1 s never 1 s new 1 s newlines 8 s next 3 s no_site 1 s no_user_site 1 s nodename 1 s normalize_encoding 4 s numerator 1 s o 1 s obj 1 s object 8
s offset 2 s old 1 s old_value 1 s open 13 s open_code 6 s open_resource 5 s optimization 2 s optimize 4 s origin 16 s os 1 s other 1 s output 1 s override 2 s owner 5
s p 1 s package 3 s parent 10 s part 1 s partition 8 s path 75 s path_hook 5 s path_hook_for_FileFinder 2 s path_hooks 2 s path_importer_cache 3 s path_mtime 3
s path_parts 1 s path_sep 14 s path_separators 8 s path_stats 7 s pathname 3 s peek 6 s platform 2 s pop 13 s popitem 3 s portions 2 s posix 4 s prefix 3 s print 1468
s print_file_and_line 1 s ptcp154 3 s pycache_prefix 3 s quiet 1 s quopri_codec 2 s r 4 s radix 1 s raw 10 s read 42 s read1 11 s readable 19 s readall 5 s reader 12
s readinto 15 s readinto1 7 s readline 27 s readlines 13 s readonly 1 s real 5 s reason 5 s reconfigure 1 s recursive 2 s ref 4 s register 11 s register_error 4
s release 20 s release_lock 6 s releaselevel 1 s remove 8 s replace 22 s replace_errors 1 s reset 33 s resource 2 s resource_path 5 s rest 1 s result 1 s reverse 3
s reversed 1 s rfind 9 s rindex 5 s rjust 5 s rounds 1 s rpartition 16 s rsplit 8 s rstrip 8 s run 1 s s 1 s sched_priority 1 s search_function 3 s seed_bits 1 s seek 35
s seekable 19 s self 103 s self_module 1 s send 5 s sep 1 s serial 1 s set 7 s set_data 7 s setattr 6 s setdefault 3 s setstate 14 s setter 2 s shape 1 s shift_jis 4
s shift_jis_2004 2 s shift_jisx0213 2 s si_band 1 s si_code 3 s si_errno 1 s si_pid 3 s si_signo 3 s si_status 3 s si_uid 3 s signal 2 s size 8 s sizehint 2
s sizeof_digit 1 s smsl 1 s sort 3 s sorted 2 s source 2 s source_bytes 3 s source_from_cache 4 s source_hash 7 s source_mtime 2 s source_path 5 s source_size 2
s source_to_code 3 s spec 27 s spec_from_file_location 7 s spec_from_loader 9 s split 6 s splitlines 9 s st 2 s st_atime 1 s st_atime_ns 1 s st_blksize 1 s st_blocks 1
s st_ctime 1 s st_ctime_ns 1 s st_dev 1 s st_gid 1 s st_ino 1 s st_mode 5 s st_mtime 4 s st_mtime_ns 1 s st_nlink 1 s st_rdev 1 s st_size 3 s st_uid 1 s start 10
s startswith 12 s stat 5 s stderr 3 s step 3 s stop 3 s str 7 s str_digits_check_threshold 1 s stream 12 s streamreader 8 s streamwriter 8 s strerror 4 s strict 16
s strict_errors 1 s strides 1 s strip 5 s submodule_search_locations 21 s suboffsets 1 s suffix 4 s suffixes 2 s super 2 s swapcase 5 s symmetric_difference 3
s symmetric_difference_update 1 s sys 18 s sys_module 1 s sysname 1 s system 4 s t 3 s target 6 s tb_frame 1 s tb_lasti 1 s tb_lineno 1 s tb_next 1 s tell 19 s text 1
s thread 1 s throw 5 s tid 1 s time 12 s tis_620 4 s title 5 s tm_gmtoff 1 s tm_hour 1 s tm_isdst 1 s tm_mday 1 s tm_min 1 s tm_mon 1 s tm_sec 1 s tm_wday 1 s tm_yday 1
s tm_year 1 s tm_zone 1 s to_bytes 3 s tobytes 1 s toc_entry 5 s tokenize 1 s tolist 1 s toreadonly 1 s translate 6 s truncate 19 s tuple 6 s type 8 s union 3 s unknown 2
s unlink 3 s update 8 s upper 5 s user 1 s utf8_mode 1 s utf_16 1 s utf_16_be 1 s utf_16_le 1 s utf_32 1 s utf_7 2 s utf_8 7 s utf_8_decode 4 s utf_8_encode 4 s v 1
s value 3 s values 13 s var 1 s vars 2 s verbose 3 s verbosity 3 s version 5 s version_info 2 s w 2 s waiters 4 s wakeup 4 s warn 7 s width 1 s win 2 s with_traceback 1
s writable 19 s write 43 s write_through 1 s writelines 13 s writer 8 s x 2 s xmlcharrefreplace_errors 1 s zfill 5 s zipimporter 9 s zlib 1 s zlib_codec 1
t ArithmeticError 11 t AssertionError 5 t AttributeError 4 t BaseException 79 t BlockingIOError 9 t BrokenPipeError 6 t BufferError 5 t BytesWarning 5
t ChildProcessError 5 t ConnectionAbortedError 5 t ConnectionError 12 t ConnectionRefusedError 5 t ConnectionResetError 5 t DeprecationWarning 7 t EOFError 5
t Exception 88 t FileExistsError 5 t FileNotFoundError 5 t FloatingPointError 5 t FutureWarning 5 t GeneratorExit 5 t ImportError 8 t ImportWarning 6 t IndentationError 6
t IndexError 5 t InterruptedError 5 t IsADirectoryError 5 t KeyError 4 t KeyboardInterrupt 5 t LookupError 12 t MemoryError 5 t ModuleNotFoundError 4 t NameError 6
t NoneType 2 t NotADirectoryError 5 t NotImplementedError 5 t NotImplementedType 2 t OSError 44 t OverflowError 5 t PendingDeprecationWarning 6 t PermissionError 6
t ProcessLookupError 5 t RecursionError 5 t ReferenceError 5 t ResourceWarning 6 t RuntimeError 15 t RuntimeWarning 5 t SimpleNamespace 6 t StopAsyncIteration 5
t StopIteration 3 t SyntaxError 6 t SyntaxWarning 5 t SystemError 7 t SystemExit 3 t TabError 4 t TimeoutError 5 t TypeError 5 t UnboundLocalError 5 t UnicodeDecodeError 4
t UnicodeEncodeError 4 t UnicodeError 11 t UnicodeTranslateError 4 t UnicodeWarning 5 t UserWarning 5 t ValueError 12 t Warning 25 t ZeroDivisionError 5 t bool 10
t builtin_function_or_method 4 t bytearray 10 t bytearray_iterator -5 t bytes 7 t bytes_iterator -5 t callable_iterator 2 t classmethod 7 t classmethod_descriptor 5
t code 14 t complex 9 t dict 8 t dict_itemiterator 2 t dict_items 4 t dict_keyiterator -4 t dict_keys 4 t dict_valueiterator -4 t dict_values 4 t ellipsis 3 t enumerate 5
t filter 5 t flags 2 t float 6 t frame 7 t frozenset 7 t function 1 t generator 2 t getset_descriptor 4 t int 8 t list 6 t list_iterator -5 t list_reverseiterator -5
t map 5 t mappingproxy 2 t memoryview 5 t method 9 t method-wrapper 13 t method_descriptor 4 t module 6 t object 472 t property 8 t range 6 t range_iterator -5
t reversed 5 t set 7 t set_iterator -4 t slice 6 t staticmethod 7 t str 8 t str_iterator -5 t super 4 t tuple 51 t tuple_iterator -5 t type 7 t version_info 2
t wrapper_descriptor 4 t zip 4 v Ellipsis 2 v NotImplemented 2 v modules 1
`
