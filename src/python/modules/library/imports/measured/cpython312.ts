import type { Paths } from '../paths'

/** MEASURED with 3.12.1 by `test/cpython/imports/make.sh`, which writes this file. */
export const PATHS_312: Paths = {
  later: {
    __future__: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.W.A.b.C.Lb.D.D.B.c.A.g.',
    _ast: 'C.Ba.C.C.a.C.A.Ca.C.f.D.A.d.C.ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZVa.B.g.',
    _bisect: 'C.Ba.C.C.a.C.A.Ca.C.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.e.F.B.g.',
    _blake2: 'C.Ba.C.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.e.B.W.B.h.',
    _collections: 'C.Ba.B.C.a.C.A.Ba.B.g.D.A.d.B.ZZZI.B.g.',
    _collections_abc:
      'C.Ba.D.C.a.C.A.Ca.C.f.D.b.C.a.C.d.D.B.a.A.a.A.a.A.a.A.a.B.a.A.a.B.b.A.a.A.a.A.a.A.a.A.a.A.a.C.E.A.Ha.G.a.D.Da.A.Fa.D.a.C.D.A.Ha.C.a.B.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.C.A.E.A.Ha.D.a.C.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.B.Ba.B.a.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.C.A.Ga.Cb.C.A.E.A.Ha.C.a.B.Ba.B.a.B.C.A.Fa.C.a.D.Da.A.Fa.Cb.C.Ha.Cb.B.C.A.Ga.C.a.B.Kb.C.A.E.C.A.Ga.E.a.A.H.G.Ga.P.a.B.C.C.C.G.Ha.Cb.B.C.C.C.F.Fa.Cb.B.C.C.B.Ga.Ga.Cb.C.B.Ha.Cb.B.C.C.C.B.Ga.Cb.B.C.C.C.Ea.Cb.B.C.C.C.F.Ha.Cb.B.C.C.B.E.Ga.Cb.B.C.C.A.b.C.A.b.C.A.b.C.C.Hb.C.C.Ga.Cb.B.C.C.A.b.C.C.B.G.Fa.Cb.B.C.C.A.b.C.a.A.h.',
    _compat_pickle:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZ.a.A.Cb.C.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.A.C.A.c.D.c.D.D.D.B.d.A.h.',
    _csv: 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.f.H.ZG.B.h.',
    _ctypes: 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.e.ZZZZZZZZ.D.g.',
    _datetime: 'C.Ba.B.C.a.C.A.Ca.B.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.e.ZZZZZZZM.D.g.',
    _decimal:
      'C.Ba.B.C.a.C.A.Ca.B.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.e.ZZZZZZZZF{numbers}C.d.B.C.D.C.C.a{collections}I.B.a.C.Ab.C.c.Ve.B.F.D.Bb{collections.abc}Ea.Ca.ZZO.A.h.',
    _functools: 'C.Ba.B.C.B.a.C.A.Ba.A.f.D.A.d.C.ZP.A.h.',
    _hashlib: 'C.Ba.C.C.a.C.A.Ca.B.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.e.U.A.ZRa.B.g.',
    _heapq: 'C.Ba.D.C.a.C.A.Ca.C.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.e.J.B.g.',
    _json: 'C.Ba.B.C.a.C.A.Ca.A.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.e.E.A.Y.B.h.',
    _opcode: 'C.Ba.C.C.a.C.A.Ca.C.g.D.b.C.a.A.b.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.f.D.B.g.',
    _operator: 'D.Ba.D.C.a.C.A.Ca.B.f.D.A.d.ZZC.ZD.B.g.',
    _pickle: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.f.E.ZZIa{copyreg}{_compat_pickle}{functools}B.h.',
    _queue: 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.f.A.Pa.A.h.',
    _random: 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.f.A.I.A.h.',
    _sha2: 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.f.E.ZK.A.h.',
    _sre: 'C.Ba.B.C.a.C.A.Ca.B.f.D.A.d.J.ZZJ.A.g.',
    _stat: 'D.Ba.B.C.C.a.C.A.Ca.C.f.D.A.d.O.A.g.',
    _statistics: 'C.Ba.B.C.a.C.A.Ca.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.f.C.A.h.',
    _string: 'C.Ba.B.C.a.C.A.Ca.B.g.D.A.d.E.A.g.',
    _struct: 'C.Ba.D.B.a.C.A.Ca.A.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.e.I.A.ZGa.B.h.',
    _tokenize: 'C.Ba.B.C.a.C.A.Ba.A.g.D.A.d.A.H.A.h.',
    _tracemalloc: 'C.Ba.B.C.a.C.A.Ba.A.g.D.A.d.L.A.h.',
    _typing: 'C.Ba.B.C.a.C.A.Ba.A.g.D.A.d.C.h.',
    _weakrefset: 'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZJ.A.a.A.{types}A.Lb.A.ZIa.He.A.g.',
    array: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.e.C.ZZF{collections.abc}B.b.A.C.C.a.A.h.',
    ast: 'C.Ba.D.C.a.C.A.Ca.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZZZZZZZZZZZZZZZK.A.a.A.{re}{_ast}{contextlib}{enum}I.Ba.B.C.C.C.C.A.C.B.C.c.B.C.c.B.C.c.B.C.c.D.c.B.a.Cj.Cc.B.a.B.a.A.a.A.a.A.i.C.D.Ce.D.Ce.B.Ce.B.Ce.B.Cf.A.a.Ch.B.h.D.Hb.A.Gb.E.C.Gb.C.G.a.B.Eb.B.Eb.B.Eb.B.Fb.D.C.Gb.B.Gb.B.Fb.C.B.Db.B.Eb.B.Eb.B.C!Ab.C.B.%!!!!!!!!!!!!!!!!!!B?!!!Cb.C.a.C.Ia.A.a.A.C.D.D.D.D.D.D.D.D.D.D.D.D.C.c.F(0-23)C.C.B.C.A.b.C.D.C.b.C.B.C.A.b.ZZQ.C.B.D.ZCb.B.e.A.h.',
    atexit: 'C.Ba.B.C.a.C.A.Ba.B.g.D.A.d.F.A.h.',
    base64: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZS.A.a.A.{re}{struct}{binascii}E.E.C.L.b.A.h.',
    binascii: 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.f.M.Ha.A.h.',
    bisect: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.H.a.A.G{_bisect}e.A.h.',
    collections:
      'D.Ba.D.C.a.C.A.Ca.B.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.C.C.A.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZZT??ZZZZZZZZZZJ.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.B.Ga.Cb.A.Gb.A.%%^%^!!!!!!!!!!!!!!!!A!!!!!!a!!!!A.!!!!A!!!!!!Cb.BA.D(2-42)E.ZEb.A.I.D.B.C.D.J.Ka.X.a.A.P.Ia.Cb.A.ZD.Ha.L.a.A.ZZO.Ga.ZT.n.A.h.(0-1)',
    'collections.abc':
      '{collections}C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.A.Ce.B.D.c.C.c.C.d.B.f.A.a.B.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.C.b.A.{_collections_abc}a.A.h.',
    contextlib:
      'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZX.A.a.A.{os}{_collections_abc}{collections}{functools}{types}A.Ba.D.Ea.Cb.A.Ba.D.Ha.Cb.A.Gb.A.Gb.A.Hb.C.Ja.Cb.C.Ga.Cb.C.C.Da.Cb.A.C.Da.Cb.A.C.Da.Cb.A.Ea.Cb.A.Da.Cb.A.C.Da.Cb.C.C.Nb.A.C.Ha.Cb.C.C.H.Ga.G.a.A.E.Ea.Cb.A.C.Da.Ce.A.h.',
    copy: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.T.A.a.A.{types}{weakref}{copyreg}A.Fb.C.I.a.A.h.',
    copyreg: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.a.A.b.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.Q.A.a.A.C.C.I.a.B.g.',
    csv: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZN.A.a.A.{re}{types}{_csv}A.Hb.A.Eb.Ea.A.Fb.Ca.A.Db.Ca.A.D.C.Ba.Hb.A.Ha.Gb.A.Lf.A.g.',
    ctypes:
      'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZY.A.a.A.{os}{types}{_ctypes}{struct}BC.Fa.B.La.B.La.B.La.B.La.C.A.La.B.La.C.La.C.La.C.Fa.C.Fa.C.Fa.C.Fa.C.Ha.B.Ga.B.Fa.B.Ha.B.Fa.F.Jb.B.Eb.B.Ha.Gb.B.C.B.Id.C.C.K.b.C.C.J.b.C.A.J.C.B.H.AD.H.A{ctypes._endian}C.A.Ba.A.f.A.a.{ctypes}A.a.Ga.Gd.A.h.',
    'ctypes._endian':
      'C.A.Ba.B.f.A.a.{ctypes}C.Ba.B.C.a.C.A.Ca.A.g.D.b.C.c.C.a.A.C.C.C.Ce.C.D.A.c.C.A.c.C.A.d.B.f.A.a.A.a.C.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.M.A.a.C.C.Ba.C.f.A.a.A.aC.Ib.A.Gb.B.Fb.B.Ga.B.Ec.A.h.',
    dataclasses:
      'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZZZD.A.a.A.{re}{copy}{types}{inspect}{keyword}{functools}{itertools}A.Db.A.Fb.B.Eb.B.Eb.C.Gb.C.Ba.B.C.C.C.C.C.A.C.A.e.B.b.A.e.A.a.B.C.C.B.e.Cc.B.h.C.a.A.a.C.a.D.D.B.b.Ce.D.A.a.B.b.Ce.Ce.C.a.B.b.Ce.Ce.C.a.B.b.Ce.D.A.a.B.b.Ce.Cg.A.a.A.j.B.Jb.A.D.C.C.B.C.b.Ca.Nb.A.Pb.ZO.b.A.h.',
    datetime: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.C.b.A.{_datetime}a.A.h.',
    decimal: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.C.A.b.A.{_decimal}a.A.h.',
    dis: 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZZO.A.a.A.{types}{collections}{opcode}B.D.b.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.F.Hb.A.R.B.a.B.a.D.Cb.C.b.C.c.ZB.B.E.D.A.Ba.H.C.A.a.C.b.C.Ab.C.c.Qb.B.E.D.D.B.Ba.H.C.B.b.C.c.Qd.B.E.D.B.Ba.Eb.R.F.Gd.A.h.',
    enum: 'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZZZZZZZZZR.A.a.A.{types}{operator}{functools}A.Fb.A.Fb.L.Fb.B.Gb.A.Gb.A.Gb.B.Hb.D.M.K.D.D.D.D.Fb.C.B.a.C.B.D.D.D.D.D.C.Bb.B.I.a.Bb.A.d.D.a.B.C.e.C.Bb.D.d.B.a.A.b.B.b.Ga.Bb.A.d.D.a.A.a.D.a.A.e.C.Bb.D.a.A.d.B.a.A.b.Bb.Ia.Bb.A.d.D.a.A.a.D.a.A.e.C.D.B.a.A.d.B.Bb.Ka.Bb.A.e.D.B.a.B.C.e.A.C.Ce.A.b.C.Ce.A.b.C.Ce.A.b.C.Ce.A.c.C.Bb.D.d.C.B.H.C.C.a.C.b.B.b.C.a.Cb.A.b.C.a.Cb.A.b.C.a.Cb.A.c.Bf.A.d.A.C.b.B.a.D.e.D.D.D.D.D.D.A.Bb.D.d.B.a.A.a.B.Ha.Bb.A.d.D.a.A.a.A.a.D.a.A.a.A.e.C.Bb.D.a.A.a.A.d.B.a.A.Ia.Bb.A.a.A.a.A.C.f.K.B.^%%!!!Bb.A.a.B.Ga.A.a.A.C.D.A.d.C.d(0-5)A.Gb.A.g.A.h.',
    fnmatch: 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.D.b.A.{os}{posixpath}{re}{functools}C.D.D.h.',
    fractions:
      'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZA.A.a.A.{decimal}{functools}{math}{numbers}{operator}{re}D.C.B.b.Ba.B.C.c.A.c.Ba.B.D.A.C.A.C.B.C.C.Cb.B.C.f.B.C.A.C.c.B.C.A.c.D.A.b.D.B.C.C.A.c.B.C.C.A.C.B.C.A.C.A.e.B.D.A.c.D.A.b.C.D.a.B.b.D.B.C.C.B.C.C.B.C.A.C.B.C.C.A.C.B.C.A.C.A.e.B.D.A.e.B.C.e.D.a.A.c.A.C.C.A.C.C.B.C.A.C.A.c.B.C.C.A.C.B.C.A.C.A.e.B.C.A.c.D.A.b.C.D.a.B.b.B.e.D.a.C.A.C.C.B.C.C.A.Cb.B.C.A.C.A.C.B.C.A.C.A.e.B.C.A.f.D.B.e.D.a.A.c.B.b.C.A.Cc.B.a.Ck.B.a.D.D.a.B.a.A.a.D.C.B.b.Ce.D.A.a.B.C.b.Ce.Ce.D.C.B.b.Ce.C.a.B.b.Cf.A.a.Cf.D.D.A.a.B.b.Ce.Ce.D.A.a.B.b.Ce.D.C.a.B.b.Ce.Ce.Ce.Cf.A.a.Cf.D.D.A.a.B.b.Ce.C.a.B.b.Ce.D.A.a.B.b.Ce.D.C.a.B.b.Ce.Ce.Ce.Ce.Ce.Ce.D.D.D.Ce.Ce.D.C.b.Ce.D.C.a.B.b.Ce.Ce.Ce.Cf.A.a.Cf.Ce.D.C.a.A.a.B.b.Ce.C.a.B.b.Ce.D.C.a.B.b.Ce.Ce.Ce.Ce.Ce.Cf.A.a.C.a.B.b.Ch.A.a.A.zq.A.Ba.B.C.c.A.c.Ba.B.C.C.C.C.C.C.e.A.a.C.A.C.A.Cb.A.f.A.f.A.a.C.C.A.Cb.B.f.B.b.C.C.e.A.a.C.A.C.e.A.a.C.A.C.C.C.A.Cb.A.k.A.a.C.A.C.c.A.C.A.Cb.A.Cb.B.d.B.c.C.a.B.d.C.A.C.A.Cb.A.f.A.a.C.A.C.C.C.c.A.C.A.Cb.A.Cb.B.d.B.c.C.a.B.i.A.a.C.C.A.Cb.A.f.A.a.Ci.C.b.A.a.A.a.A.a.A.a.A.a.A.b.A.Ab.A.a.D.D.Ce.Ce.C.a.A.a.B.b.Ce.Ce.D.A.a.B.b.Ce.Ce.D.Ce.Ce.D.Ce.Ce.D.C.a.A.a.B.b.Ce.Ce.Ce.D.D.Ce.C.a.A.a.B.b.C.a.A.a.B.b.Ce.Cf.A.a.Cf.Ce.D.A.a.A.a.B.b.Ce.Ce.D.D.Ce.C.a.A.a.B.b.C.a.A.a.B.b.Ce.Cf.A.a.Cf.Ce.C.a.B.b.Cg.A.a.B.zb.B.C.D.E.B.G.E.E.E.E.E.E.W.Ha.Cf.A.h.',
    functools:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.I?ZZZZP.a.A.{collections}{reprlib}{types}P{_functools}a.A%%%^%!!!!A!!!!!A.a!!!!!!!!!Cb.A.F.(1-23)Ba.Gb.J.B.a.C.Ab.C.c.ZCd.B.F.D.A.Ba.Fb.DF.E.Eb.A.Ga.Eg.A.h.(0)',
    gc: 'C.Ba.B.C.a.C.A.Ba.B.g.D.A.d.S.A.h.',
    genericpath: 'C.Ba.D.B.a.C.A.Ca.A.f.D.b.C.a.B.d.D.C.A.Ba.A.e.A.a.{os}{stat}M.A.h.',
    hashlib:
      'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.W.A.b.C.F{_hashlib}A.aAC.D.{_blake2}D.A.e.A.h.',
    heapq: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZK.A.a.A.O{_heapq}eaad.A.h.',
    importlib:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.D.A.b.A.{warnings}C.A.Ba.A.f.A.a.{importlib}Cb.A.h.',
    'importlib.machinery': '{importlib}C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.B.d.B.A.h.',
    inspect:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.A.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZZZZZZZZZZZZZZZK.A.a.A.{ast}{dis}{collections.abc}{enum}{importlib.machinery}{itertools}{linecache}{os}{re}{tokenize}{token}{types}{functools}{keyword}{operator}A.a{collections}A.E.A.D.ZA.B.a.C.Ab.C.c.Uf.B.E.D.A.Ba.M.Db.A.Gb.C.Db.A.Gb.N.C.C.Ab.C.c.T.B.E.D.Da.I.C.B.Ab.C.c.Qd.B.E.D.D.Da.I.C.B.Ab.C.c.Qe.B.E.D.A.Da.R.C.B.Ab.C.c.Qe.B.E.D.A.Da.I.C.B.Ab.C.c.Qf.B.E.D.B.Da.A.Ib.M.C.C.Ab.C.c.Qb.B.E.D.C.Da.A.Ib.E.F.D.C.Q.Fb.A.Fb.C.B.a.B.C.e.B.C.A.Bb.D.d.C.D.A.H.B.a.D.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.c.Bg.A.e.A.E.D.B.Lb.A.C.D.Kb.A.F.D.Tb.D.B.a.C.D.e.C.A.Bb.D.d.B.a.D.D.D.D.D.G.B.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.b.B.a.C.b.A.b.C.b.B.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.c.Bu.A.a.A.a.A.C.n.A.h.',
    itertools: 'C.Ba.B.C.a.C.A.Ca.A.g.D.A.d.B.ZZZZZZZZM.B.h.',
    json: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.O.a.A.{json.decoder}{json.encoder}A.C.D.A.h.',
    'json.decoder':
      'D.A.Ba.C.f.A.a.{json}C.Ba.D.B.a.C.A.Ba.A.f.D.b.C.a.A.b.C.a.A.C.C.D.Ce.C.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZH.A.a.A.{re}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.D.A.b.A.{_json}Ba.B.C.c.A.c.Ba.B.C.c.A.c.Ba.B.D.A.C.C.B.C.C.C.B.C.A.c.B.C.C.C.Cb.B.C.A.d.C.b.C.a.Cj.B.a.D.A.a.A.b.C.A.C.C.A.e.B.D.A.C.B.C.C.A.Cb.D.A.Cb.B.C.C.A.f.B.C.Cc.C.f.D.C.B.b.A.a.D.B.Ce.D.Ce.C.C.a.C.b.C.a.B.b.Ce.Cf.A.a.Cf.D.C.a.B.b.Ce.Ce.Ce.D.A.a.C.b.C.a.A.a.B.b.Ce.C.a.B.b.Ce.Ce.Cg.A.a.B.o.A.h.C.A.Ba.A.f.A.bA.Fb.Ba.B.C.C.C.C.A.e.B.b.C.C.A.Cb.A.f.Cc.A.g.A.a.C.c.A.a.D.B.Ce.Ce.C.a.B.b.Cg.A.a.A.e.B.Ba.B.C.C.A.Cb.A.Cc.A.g.B.b.D.A.a.B.b.Cg.A.a.A.c.D.Ie.A.h.',
    'json.encoder':
      'C.A.Ba.A.f.A.a.{json}C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.P.A.b.A.{re}{_json}Ca.B.C.C.A.Cc.Cb.A.g.A.a.C.a.B.c.C.a.B.d.A.a.A.c.Ba.B.C.C.C.C.A.Cb.A.d.A.C.A.Cb.A.d.B.c.Cc.C.a.A.i.A.a.C.b.B.b.D.D.A.a.A.a.B.b.Ce.C.a.A.a.B.b.Cf.A.a.Ch.A.a.A.f.Ba.B.C.C.A.Cc.Cb.A.g.A.a.C.a.A.a.B.c.C.a.A.a.B.d.A.a.A.c.C.Id.A.g.',
    keyword: 'C.Ba.B.C.a.C.A.Ba.B.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.C.Bd.B.D.b.C.B.a.A.h.',
    linecache: 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.D.b.A.{functools}{os}{tokenize}E.A.h.',
    logging:
      'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZZZZZZZZZZZS.A.a.A.{os}{re}{traceback}{warnings}{weakref}{collections}{collections.abc}{types}{string}{threading}C.C.D.B.C.C.Ib.D.A.Ba.B.C.A.C.D.D.Cb.B.D.A.C.A.c.A.C.B.c.D.b.C.a.C.a.A.b.C.C.A.C.C.A.C.A.c.A.C.C.c.D.b.C.a.C.a.A.b.A.e.C.C.D.D.D.A.Cc.Cb.B.g.D.C.a.D.D.b.Ce.C.a.C.b.Ce.D.D.Ce.D.A.a.B.b.Ce.Cf.A.a.Cf.Ce.D.D.B.Ce.D.A.a.B.b.Ce.Cf.A.a.Cf.Ce.Ce.A.C.b.A.a.A.b.B.c.B.d.A.a.B.o.Ib.A.Ba.B.C.C.C.C.B.Cb.A.f.B.b.B.Cb.D.C.C.A.c.A.C.B.c.B.c.C.A.b.B.d.B.Cb.B.C.A.C.C.C.B.c.A.C.B.c.B.c.C.A.b.B.i.A.a.D.D.D.Cb.B.C.Ci.D.D.C.D.B.Ce.B.C.C.b.Ce.Ce.C.a.B.b.Ce.B.Ce.B.Ce.D.D.C.a.B.b.Ce.Ce.D.A.a.B.b.Ce.Cf.A.a.Cf.Ce.C.a.A.a.B.b.Ce.D.D.D.A.a.B.b.Ce.Ce.D.A.a.B.b.Ce.Cf.A.a.Cf.Ce.Ce.C.Cb.A.b.B.c.B.b.Cg.A.a.B.x.Ba.B.C.C.C.C.A.c.A.C.A.c.B.c.C.A.b.B.d.C.C.A.c.A.C.A.Cb.B.d.B.c.C.A.b.B.d.A.Ci.B.b.A.a.A.a.D.D.C.a.B.b.Ce.Ce.D.A.a.B.b.Ce.Cf.A.a.Cf.D.D.C.a.B.b.Ce.Ce.D.Ce.Cf.A.a.Cf.Cg.A.a.A.m.Db.B.Gb.A.Lb.C.a.A.Jb.A.Hb.A.Jb.D.C.B.b.E.D.Pb.A.Ga.Fb.A.Jb.A.C.Eb.D.A.Hb.D.D.B.Kb.A.ZEb.B.Gb.B.R.C.Ea.Gb.B.N{atexit}A.Hb.A.h.A.h.',
    math: 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.f.ZZE.A.h.',
    numbers:
      'D.Ba.D.C.a.C.A.Ca.B.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZZT.A.a.C.B.Ia.G.a.B.D.D.D.D.D.D.D.D.B.Ha.U.a.A.D.C.D.C.D.D.D.B.E.D.Ha.Cb.A.D.C.B.C.B.Ha.Cb.B.C.C.D.D.D.D.E.C.Ha.Cb.A.D.C.g.A.h.',
    opcode:
      'C.Ba.C.C.a.C.A.Ca.C.g.D.b.C.a.A.b.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZX.A.a.A.{_opcode}K.B.a.C.a.B.a.A.a.A.a.A.a.A.a.A.a.A.a.A.b.B.a.B.a.A.a.A.a.A.a.A.a.A.a.A.a.A.b.B.a.B.a.A.a.A.a.A.a.A.a.A.a.A.a.A.b.B.a.B.a.A.a.A.a.A.a.A.a.A.a.A.a.A.b.B.a.B.a.A.a.A.a.A.a.A.a.A.a.A.a.A.b.B.a.B.a.A.a.A.a.A.a.A.a.A.a.A.a.A.b.B.a.B.a.A.a.A.a.A.a.A.a.A.a.A.a.A.b.B.a.B.a.A.a.A.a.A.a.A.a.A.a.A.a.A.b.B.a.B.a.A.a.A.a.A.a.A.a.A.a.A.a.A.b.B.a.B.a.A.a.A.a.A.a.A.a.A.a.A.a.A.b.B.a.B.a.A.a.A.a.A.a.A.a.A.a.A.a.A.g.A.R.B.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.L.C.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.e.A.h.',
    operator:
      'C.Ba.B.C.a.C.A.Ba.A.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZZZZ.A.a.A.ZL.^^!!!!A!A!!!!A!Ab.A.!!!!?A!!!!A!Ab.A.^!!!!?A!!!!!Cb.N{_operator}zyd.A.h.(0-10)(21-32)(11-20)',
    os: 'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.a.C.d.D.{stat}{_collections_abc}B.{posixpath}C.A.d.C.A.Ba.A.f.A.a.{os}C.B.C.B.F.BB.M.Ja.Cb.C.D.a.C.C.Ba.E.D.B.Lb.D.A.D.Da.A.Ja.Cc.A.h.',
    pickle:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZZZZZG.A.a.A.{types}{copyreg}{itertools}{functools}{struct}{re}{_compat_pickle}{_pickle}A.%^%!!!Bb.A.!!Cb.A!!!Cb.B.Gb.A.Ca.B.C.A.C.A.C.Cb.D.C.Cb.C.Ci.B.a.D.C.B.c.C.a.A.a.B.b.C.a.B.b.Cg.A.a.A.d.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.b.A.Kb.A.Kb.E.M.Xb.A.ZZZGb.Ff.A.h.(0-10)',
    posixpath: 'C.Ba.B.C.a.C.A.Ca.A.f.D.b.C.a.B.d.B.C.A.Ba.A.e.A.a.{os}{stat}{genericpath}T.A.h.',
    pprint:
      'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZK.A.a.A.{collections}{dataclasses}{re}{types}I.Hb.B.ZLb.B.d.A.h.',
    queue:
      'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZF.A.a.A.{threading}{types}A.a{collections}{heapq}{_queue}A.Db.A.Pa.Gb.A.Ib.A.Hb.A.Ia.Gf.A.h.',
    random:
      'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZE.A.a.A.{warnings}{math}{os}{_collections_abc}{operator}{itertools}{bisect}{_random}{_sha2}B.ZMb.A.J.Ac.A.Z.A.f.A.h.',
    re: 'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZX.A.a.A.{enum}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.A.b.C.a.A.C.C.A.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.X.A.b.A.{_sre}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ca.A.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZZJ.A.b.A.{re._constants}D.C.T.C.Mb.A.Pb.A.H.Lb.H.b.A.h.C.A.Ba.A.f.A.b{re}C.A.Ba.A.f.A.a.{re._casefix}U.b.B.g.C.A.Ba.B.f.A.b{functools}C.B.%%^!!!Bb.A.a.Ha.A.a.C.D.D.D.D.D.D.D.D.B.a.A.C.d.A.d.A.Ab.A(0-5)K.A.Cc.C.A.C.f.C.a.A.c.A.Cc.C.A.C.f.A.a.A.c.C.D.C.C.b{copyreg}B.Hg.A.h.',
    're._casefix': 'C.A.Ba.A.f.A.a.{re}C.Ba.B.C.a.C.A.Ba.A.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.B.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZU.A.a.A.b.A.h.',
    're._constants':
      'C.A.Ba.B.f.A.a.{re}C.Ba.B.C.a.C.A.Ca.A.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.N.A.b.A.{_sre}B.Ib.C.Jb.D.C.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.b.B.b.C.D.D.D.D.D.B.b.B.a.C.D.D.D.D.D.D.D.D.C.b.B.a.F.c.A.g.',
    reprlib: 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.U.a.A.{itertools}B.Yb.B.a.A.h.',
    stat: 'C.Ba.B.C.B.a.C.A.Ca.A.f.D.b.C.a.B.d.D.ZP{_stat}n.A.h.',
    statistics:
      'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZZQ.A.a.A.{math}{numbers}{random}{fractions}{decimal}{itertools}{bisect}{functools}{operator}A.a{collections}A.Db.ZP.C.B.b.C.c.Xb.B.F.C.Ba.A{_statistics}C.I.D.D.Qh.A.h.',
    string:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZC.A.b.A.{_string}A{re}A.a{collections}B.Qb.A.Ca.B.C.c.A.c.Ba.B.C.A.C.C.C.C.C.e.A.a.A.c.A.C.C.C.A.a.C.C.A.Cb.A.Cb.C.f.A.e.C.b.B.c.A.C.C.A.C.C.A.C.C.C.Cb.B.C.B.Cb.B.C.f.A.e.C.b.C.c.A.C.C.C.e.C.c.C.b.B.Cc.B.a.Ck.C.a.B.a.B.a.B.a.A.b.B.a.D.D.Ce.Ce.D.C.A.a.B.C.B.b.C.A.a.A.b.B.b.Ce.Ce.Ce.Ce.D.C.A.b.A.a.B.b.C.A.a.A.b.B.b.Ce.Ce.Ce.Ce.D.Ce.Cf.A.d.A.a.B.n.Nd.A.h.',
    struct: 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.C.A.b.A.{_struct}a.A.h.',
    textwrap:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.W.A.b.A.{re}A.C.Ac.Ca.B.C.C.C.C.A.Cb.C.d.A.C.C.C.A.Cb.A.f.B.C.C.h.A.C.D.B.Cb.B.C.C.A.C.C.B.C.C.B.C.B.Cb.C.C.B.f.B.c.A.C.C.A.C.B.Cb.D.A.Cb.D.f.B.c.C.b.D.A.C.B.Cb.D.C.B.Cb.C.f.D.a.Ch.A.C.C.C.D.B.Cb.B.d.A.C.c.D.A.b.B.c.A.C.C.B.C.C.D.B.Cb.B.f.D.A.C.A.C.A.e.B.c.D.b.C.a.Ci.B.b.Cc.C.D.a.C.a.D.B.a.A.b.B.a.B.a.A.b.A.b.A.f.C.C.b.B.b.D.D.C.B.C.B.b.Ce.Ce.C.a.C.a.B.b.Ce.B.Ce.C.a.B.b.Ce.Ce.D.A.a.D.b.Ce.D.D.B.b.D.D.b.Ce.Ce.Ce.C.a.C.a.B.b.A.a.B.b.Ce.Cf.A.a.C.a.B.b.B.Ce.A.a.B.b.Ce.Cf.D.D.A.a.D.b.Ce.B.Cf.A.a.Cf.Ce.C.a.C.a.B.b.Ce.D.Ce.A.a.B.b.Ce.Cf.A.a.Cg.A.a.Ch.A.a.A.zb.Ba.B.C.C.C.C.A.Cb.B.f.Cc.B.h.A.a.C.c.A.a.D.C.a.A.a.B.b.Ce.Cg.A.a.A.e.Ba.B.C.C.A.Cb.A.Cb.A.Cb.B.Cj.B.b.A.a.B.a.A.a.B.c.C.a.A.a.B.b.A.a.B.b.C.a.A.a.B.b.Cg.A.a.A.c.Mb.C.Ca.B.C.C.A.Cb.B.Cj.B.b.A.a.A.a.D.A.a.A.a.B.b.Cg.A.a.A.d.Ba.B.C.C.C.C.A.Cb.B.f.B.b.C.C.A.Cb.A.f.Cb.B.a.Ck.A.a.C.c.A.a.D.C.a.A.a.B.b.Ce.Ce.A.a.A.a.B.d.A.a.A.f.A.h.',
    threading:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZZZT.A.a.A.{os}{functools}{_weakrefset}{itertools}{_collections}H.Qb.A.Ub.A.Mb.C.Jb.A.Pb.A.M.D.Hb.B.Fb.D.D.C.A.C.R.C.C.C.B.Kb.C.Ib.B.Fb.B.Ib.H.D.C.E.C.C.a.B.b.C.f.A.h.',
    token: 'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.D.A.b.C.a.D.b.A.g.',
    tokenize:
      'C.Ba.C.C.a.C.A.Ba.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZZZC.A.a.A.{collections}{functools}{itertools}{re}{token}{_tokenize}Ba.B.C.A.C.B.Cb.B.C.B.C.D.D.B.Cb.C.Cb.B.C.C.B.C.C.A.Cb.B.C.A.f.Cc.C.g.D.B.a.D.B.C.b.Ce.B.Ce.A.a.B.a.C.b.C.a.A.a.B.b.Ce.D.A.a.A.a.B.b.Ce.Cg.A.a.A.h.Ba.B.C.C.A.Cb.B.C.C.A.Cb.A.d.A.C.c.B.c.Cc.B.a.Cl.B.a.B.a.A.c.D.A.a.B.b.Ce.D.A.a.B.b.Ce.B.Cf.A.d.A.a.A.fJ.B.a.C.Ab.C.c.S.B.E.D.B.Bb.D.Db.C.B.D.C.a.C.C.A.b.B.b.B.b.B.b.B.a.A.b.B.a.A.d.C.c.C.A.b.B.b.B.b.B.b.B.a.A.b.B.a.A.c.A.C.A.b.B.b.B.b.B.b.B.a.A.b.B.a.A.b.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.b.Db.A.Eb.A.Ib.H.b.A.h.',
    traceback:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZZZZZZK.A.a.A.{collections.abc}{itertools}{linecache}{textwrap}{contextlib}F.Fb.A.O.I.B.Lb.F.D.E.D.Ib.J.C.A.a.C.b.C.Ab.C.c.Wb.B.E.D.A.Da.B.Hb.A.D.Lb.B.b.A.h.',
    tracemalloc:
      'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZU.A.a.A.{collections.abc}{functools}{fnmatch}{linecache}{os}{pickle}{_tracemalloc}B.Mb.A.Pb.B.C.B.Jb.B.a.A.a.C.I.Ha.F.a.B.a.A.C.D.Hb.A.F.Ga.Cb.B.Gb.C.E.Hb.B.E.Eb.A.E.Ld.A.h.',
    types:
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZM.?a.D.a.C.C.!A!!!!!Cb.A.a.C.h(0-6)E.Ob.A.G.D.B.Jb.Ca.A.e.A.h.',
    typing:
      'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZZZZZZZZZZZZZZZZZZE.A.a.A.{collections}A.a{collections.abc}{copyreg}{contextlib}{functools}{operator}{re}{types}{warnings}{_typing}N.C.Hb.A.Db.A.L.D.D.C.B.C.a.A.C.D.b.F.b.A.H.b.B.Fb.B.Jb.C.D.D.D.C.A.C.D.C.C.A.a.A.C.D.c.D.C.U.b.D.Fb.F.D.D.C.C.a.A.C.D.b.B.R.b.B.G.C.C.A.C.B.C.a.A.C.D.b.I.b.B.C.D.D.C.B.C.a.A.C.D.b.J.b.B.K.b.B.J.b.A.D.D.C.C.C.A.a.A.C.D.b.A.b.C.D.B.C.C.a.A.C.D.b.A.b.B.O.b.B.H.b.B.H.b.D.E.B.G.b.A.Eb.B.F.D.C.D.a.D.Nb.C.D.C.D.J.C.A.Ba.C.e.A.a.{typing}B.b.G.B.C.e.B.Q.b.A.C.C.C.C.a.A.C.D.b.Eb.N.A.E.C.C.D.C.C.Ca.A.b.A.d.A.a.D.D.D.D.C.D.D.D.D.D.D.B.C.A.G.C.C.Ba.A.b.A.d.A.a.B.b.C.Cg.H.B.C.a.B.e.C.a.D.C.C.Ca.A.b.A.d.A.a.B.b.C.Cg.C.D.a.B.e.C.a.D.C.C.Ca.A.b.A.d.A.a.B.b.C.Cg.C.D.a.B.e.C.a.D.C.C.Ca.A.b.A.d.A.a.B.b.C.Cg.C.D.a.B.e.C.a.D.C.C.Ca.A.b.A.d.A.a.B.b.C.Cg.C.D.a.B.e.C.C.C.Ca.A.f.A.a.A.C.c.A.a.B.a.B.a.D.C.C.Ca.A.b.A.d.A.a.D.A.Bb.A.b.A.d.C.Cg.G.B.C.a.B.h.C.C.C.Ba.A.f.A.a.A.C.c.A.a.B.a.B.E.C.C.Ca.A.b.A.d.A.a.D.A.Bb.A.b.A.d.C.Cg.C.D.a.B.h.C.A.Eb.Fa.C.Fb.Ia.D.C.Mb.C.C.A.Ca.A.f.A.a.D.c.C.c.A.a.A.D.c.A.a.A.a.B.C.C.C.D.D.C.D.E.C.c.C.A.D.c.A.b.D.C.B.C.C.C.B.G.C.A.Ba.C.f.A.a.D.Bb.A.b.A.e.C.C.Ba.A.f.A.a.D.c.B.a.E.c.A.D.c.A.b.B.D.B.c.A.a.A.a.A.D.c.A.b.B.G.C.A.Ba.A.f.A.a.D.Bg.C.C.Ba.A.f.A.a.D.c.A.a.E.c.A.D.c.A.b.B.C.C.a.C.B.D.B.c.A.a.A.a.C.D.c.A.b.D.C.E.C.A.Ba.B.f.A.a.D.Bg.B.Eb.A.Hb.B.a.D.Gb.B.a.A.E.B.C.B.I.C.C.Ba.C.a.A.d.A.a.B.b.C.Cg.I.D.a.B.f.C.D.c.A.a.A.D.A.c.A.a.B.b.A.D.c.Ba.A.Be.F.Bj.A.h.',
    warnings: 'C.Ba.B.C.a.C.A.Ca.A.g.D.b.C.a.A.b.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZZG.A.a.A.L.Hb.L.Jb.B.Lb.Cf.A.h.',
    weakref:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZC.A.a.A.{_weakrefset}{_collections_abc}{itertools}A.b.C.B.Nb.B.X.Ka.ZE.a.C.Ib.B.W.Ia.Cb.C.Lb.G.D.B.D.Ei.A.h.',
  },
  first: {
    __future__:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.T.A.b.C.Jb.D.D.B.c.A.g.',
    array:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.A.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.A.a.C.a.A.a.B.e.B.ZZE{collections.abc}B.b.A.C.C.a.A.h.',
    'array/collections':
      'D.Ba.D.C.a.C.A.Ca.B.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZP??ZZZZZZZZZZH.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.B.Ga.Cb.A.Gb.A.%%^%^!!!!!!!!!!!!!!!!A!!!!!!a!!!!A.!!!!A!!!!!!Cb.BA.B(2-42)G.ZEb.A.I.D.B.C.D.J.Ka.X.a.A.P.Ia.Cb.A.ZD.Ha.L.a.A.ZZO.Ga.ZT.n.(0-1)A.h.',
    base64:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZN.A.a.A.{re}{struct}{binascii}E.E.C.L.b.A.h.',
    'base64/_collections': 'C.Ba.B.C.a.C.A.Ba.B.g.D.A.d.B.ZZZM.B.g.',
    'base64/_struct': 'C.Ba.D.B.a.C.A.Ca.A.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.C.Ce.C.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.I.ZFa.B.h.',
    'base64/collections':
      'C.Ba.D.C.a.C.A.Ba.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.B.C.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZP??ZZZZZZZZZZI.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.C.Ha.Cb.B.Gb.A?%%!!!!!!!!!!!!!!?!!!B!!!!!!a!!!!A.!!!!A!!!!!!Cb.Ba(2-42)B.K.ZFb.B.I.E.B.C.D.J.Ka.X.a.A.Q.Ia.Cb.A.ZD.Ha.L.a.B.ZZO.Ga.ZT.n.A.h.A.a(0-1)',
    'base64/enum':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.D.Bd.B.ZZZZZZZZZZQ.A.a.A.{types}{operator}{functools}A.Fb.A.Fb.L.Fb.B.Gb.A.Gb.A.Gb.B.Hb.D.M.K.D.D.D.D.Fb.C.B.a.C.B.D.D.D.D.D.C.Bb.B.I.a.Bb.A.d.D.a.B.C.e.C.Bb.D.d.B.a.A.b.B.b.Ga.Bb.A.d.D.a.A.a.D.a.A.e.C.Bb.D.a.A.d.B.a.A.b.Bb.Ia.Bb.A.d.D.a.A.a.D.a.A.e.C.D.B.a.A.d.B.Bb.Ka.Bb.A.e.D.B.a.B.C.e.A.C.Ce.A.b.C.Ce.A.b.C.Ce.A.b.C.Ce.A.c.C.Bb.D.d.C.B.H.C.C.a.C.b.B.b.C.a.Cb.A.b.C.a.Cb.A.b.C.a.Cb.A.c.Bf.A.d.A.C.b.B.a.D.e.D.D.D.D.D.D.A.Bb.D.d.B.a.A.a.B.Ha.Bb.A.d.D.a.A.a.A.a.D.a.A.a.A.e.C.Bb.D.a.A.a.A.d.B.a.A.Ia.Bb.A.a.A.a.A.C.f.K.B.^%%!!!Bb.A.a.B.Ga.A.a.A.C.D.A.d.B(0-5)A.c.Gb.A.g.A.h.',
    'base64/operator':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZX.A.a.A.ZL.^^!!!!A!A!!!!A!Ab.A.!!!!?A!!!!A!Ab.A.^!!!!?A!!!!!Cb.N{_operator}zyd.A.h.(21-32)(0-10)(11-20)',
    'base64/re':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZX.A.a.A.{enum}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.A.b.C.a.A.C.C.A.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.X.A.b.A.{_sre}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ca.A.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZZJ.A.b.A.{re._constants}D.C.T.C.Mb.A.Pb.A.H.Lb.H.b.A.h.C.A.Ba.A.f.A.b{re}C.A.Ba.A.f.A.a.{re._casefix}U.b.B.g.C.A.Ba.B.f.A.b{functools}C.B.%^%!!!Bb.A.a.Ha.A.a.C.D.D.D.D.D.D.D.D.B.a.A.C.d.A.d.A.A(0-5)b.L.A.Cc.C.A.C.f.C.a.A.c.A.Cc.C.A.C.f.A.a.A.c.C.D.C.C.b{copyreg}B.Hg.A.h.',
    'base64/reprlib': 'C.Ba.B.C.a.C.A.Ba.A.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZR.A.a.A.{itertools}B.Yb.B.a.A.h.',
    binascii:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.A.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.A.a.C.a.A.a.B.e.M.Ga.A.h.',
    bisect:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.F.a.A.D{_bisect}e.A.h.',
    'bisect/_bisect': 'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.C.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.F.A.g.',
    collections:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZP??ZZZZZZZZZZH.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.B.Ga.Cb.A.Gb.A.%%^%^!!!!!!!!!!!!!!!!A!!!!!!a!!!!A.!!!!A!!!!!!Cb.A(2-42)AA.I.ZEb.A.I.D.B.C.D.J.Ka.X.a.A.P.Ia.Cb.A.ZD.Ha.L.a.A.ZZO.Ga.ZT.n.A.h.(0-1)',
    'collections.abc':
      '{collections}C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.A.Ce.B.D.c.C.c.C.d.B.f.A.a.B.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.C.b.A.{_collections_abc}a.A.h.',
    'collections.abc/_collections_abc':
      'C.Ba.D.C.a.C.A.Ca.C.f.D.b.C.a.B.d.D.a.A.a.A.a.A.a.A.a.B.a.A.a.B.b.A.a.A.a.A.a.A.a.A.a.A.a.C.C.A.Ha.G.a.D.Da.A.Fa.D.a.C.D.A.Ha.C.a.B.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.C.A.E.A.Ha.D.a.C.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.B.Ba.B.a.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.C.A.Ga.Cb.C.A.E.A.Ha.C.a.B.Ba.B.a.B.C.A.Fa.C.a.D.Da.A.Fa.Cb.C.Ha.Cb.B.C.A.Ga.C.a.B.Kb.C.A.E.C.A.Ga.E.a.A.H.G.Ga.P.a.B.C.C.C.G.Ha.Cb.B.C.C.C.F.Fa.Cb.B.C.C.B.Ga.Ga.Cb.C.B.Ha.Cb.B.C.C.C.B.Ga.Cb.B.C.C.C.Ea.Cb.B.C.C.C.F.Ha.Cb.B.C.C.B.E.Ga.Cb.B.C.C.A.b.C.A.b.C.A.b.C.C.Hb.C.C.Ga.Cb.B.C.C.A.b.C.C.B.G.Fa.Cb.B.C.C.A.b.C.a.A.h.',
    'collections.abc/collections':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.B.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZO??ZZZZZZZZZZH.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.B.Ga.Cb.A.Gb.A.%%^%^!!!!!!!!!!!!!!!!A!!!!!!a!!!!A.!!!!A!!!!!!Cb.B(2-42)A.I.ZEb.A.I.D.B.C.D.J.Ka.X.a.A.P.Ia.Cb.A.ZD.Ha.Mb.A.ZZO.Ga.ZT.n.A.h.(0-1)',
    'collections/_collections_abc':
      'C.Ba.D.C.a.C.A.Ca.C.f.D.b.C.a.B.d.D.a.A.a.A.a.A.a.A.a.B.a.A.a.B.b.A.a.A.a.A.a.A.a.A.a.A.a.C.C.A.Ha.G.a.D.Da.A.Fa.D.a.C.D.A.Ha.C.a.B.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.C.A.E.A.Ha.D.a.C.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.B.Ba.B.a.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.C.A.Ga.Cb.C.A.E.A.Ha.C.a.B.Ba.B.a.B.C.A.Fa.C.a.D.Da.A.Fa.Cb.C.Ha.Cb.B.C.A.Ga.C.a.B.Kb.C.A.E.C.A.Ga.E.a.A.H.G.Ga.P.a.B.C.C.C.G.Ha.Cb.B.C.C.C.F.Fa.Cb.B.C.C.B.Ga.Ga.Cb.C.B.Ha.Cb.B.C.C.C.B.Ga.Cb.B.C.C.C.Ea.Cb.B.C.C.C.F.Ha.Cb.B.C.C.B.E.Ga.Cb.B.C.C.A.b.C.A.b.C.A.b.C.C.Hb.C.C.Ga.Cb.B.C.C.A.b.C.C.B.G.Fa.Cb.B.C.C.A.b.C.a.A.h.',
    contextlib:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZS.A.a.A.{os}{_collections_abc}{collections}{functools}{types}A.Ba.D.Ea.Cb.A.Ba.D.Ha.Cb.A.Gb.A.Gb.A.Hb.C.Ja.Cb.C.Ga.Cb.C.C.Da.Cb.A.C.Da.Cb.A.C.Da.Cb.A.Ea.Cb.A.Da.Cb.A.C.Da.Cb.C.C.Nb.A.C.Ha.Cb.C.C.H.Ga.G.a.A.E.Ea.Cb.A.C.Da.Ce.A.h.',
    'contextlib/_collections_abc':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.B.d.D.A.a.A.a.A.a.A.a.A.a.B.a.A.a.B.b.A.a.A.a.A.a.A.a.A.a.A.a.C.E.A.Ga.F.a.D.Da.A.Fa.D.a.C.D.A.Ha.C.a.B.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.C.A.E.A.Ha.D.a.C.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.B.Ba.B.a.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.C.A.Ga.Cb.C.A.E.A.Ha.C.a.B.Ba.B.a.B.C.A.Fa.C.a.D.Da.A.Fa.Cb.C.Ha.Cb.B.C.A.Ga.C.a.B.Kb.C.A.E.C.A.Ga.E.a.A.H.G.Ga.P.a.B.C.C.C.G.Ha.Cb.B.C.C.C.F.Fa.Cb.B.C.C.B.Ga.Ga.Cb.C.B.Ha.Cb.B.C.C.C.B.Ga.Cb.B.C.C.C.Ea.Cb.B.C.C.C.F.Ha.Cb.B.C.C.B.E.Ga.Cb.B.C.C.A.b.C.A.b.C.A.b.C.C.Hb.C.C.Ga.Cb.B.C.C.A.b.C.C.B.G.Fa.Cb.B.C.C.A.b.C.a.A.h.',
    'contextlib/_functools': 'C.Ba.B.C.B.a.C.A.Ba.A.f.D.A.d.C.ZS.A.h.',
    'contextlib/collections':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.B.e.B.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZH??ZZZZZZZZZZJ.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.B.Ga.Cb.A.Gb.A.%%^%^!!!!!!!!!!!!!!!!A!!!!!!a!!!!A.!!!!A!!!!!!Cb.BA.B(2-42)G.ZEb.A.I.D.B.C.D.J.Ja.X.a.A.P.Ia.Cb.A.ZD.Ha.L.a.A.ZZO.Ga.ZT.n.A(0-1)h.A.a',
    'contextlib/functools':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.M?ZZZT.b.B.a{collections}{reprlib}{types}Q{_functools}a.A^%%%%!!!!A!!!!!A.a!!A!!!!!!!Cb.B.F(1-23)A.Ca.Hb.J.B.a.C.Ab.C.c.ZM.B.F.D.A.Da.Jb.DF.F.Eb.A.Ga.Eg.A.h.(0)',
    'contextlib/itertools': 'C.Ba.D.C.a.C.A.Ca.C.f.D.A.d.D.ZZZZZZZZZB.B.g.',
    'contextlib/os':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.a.B.d.B.{stat}{_collections_abc}B.{posixpath}C.A.d.C.A.Ba.A.f.A.a.{os}C.B.C.B.F.BB.M.Ja.Cb.C.D.a.C.C.Ba.E.D.B.Lb.D.A.D.Da.A.Ja.Cc.A.h.',
    'contextlib/reprlib': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.X.a.A.{itertools}B.Yb.B.a.A.h.',
    'contextlib/stat': 'C.Ba.B.C.B.a.C.A.Ca.A.f.D.b.C.a.B.d.B.ZP{_stat}n.A.h.',
    'contextlib/types':
      'C.Ba.D.B.a.C.A.Ca.B.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.D.Bd.B.ZQ.?b.D.a.C.C.%!A!!!!Cb.A.a.C.h(0-6)E.Nb.A.G.D.B.Hb.Ca.A.e.A.h.',
    copy: 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.O.A.a.A.{types}{weakref}{copyreg}A.Fb.C.I.a.A.h.',
    'copy/_collections_abc':
      'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.a.B.d.D.a.A.a.A.a.A.a.A.a.B.a.A.a.B.b.A.a.A.a.A.a.A.a.A.a.A.a.C.E.A.Ga.F.a.D.Da.A.Fa.D.a.C.D.A.Ha.C.a.B.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.C.A.E.A.Ha.D.a.B.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.B.Ba.B.a.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.C.A.Ga.Cb.C.A.E.A.Ha.C.a.B.Ba.B.a.B.C.A.Fa.C.a.D.Da.A.Fa.Cb.C.Ha.Cb.B.C.A.Ga.C.a.B.Kb.C.A.E.C.A.Ga.E.a.A.H.G.Fa.Qb.B.C.C.C.G.Ga.Cb.B.C.C.C.F.Fa.Cb.B.C.C.B.Ga.Ga.Cb.C.B.Ga.Cb.B.C.C.C.B.Ga.Cb.B.C.C.C.Ea.Cb.B.C.C.C.F.Ha.Cb.B.C.C.B.E.Ga.Cb.B.C.C.A.b.C.A.b.C.A.b.C.C.Hb.C.C.Ga.Cb.B.C.C.A.b.C.C.B.G.Fa.Cb.B.C.C.A.b.C.a.A.h.',
    'copy/copyreg': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.N.A.b.A.C.B.I.a.B.g.',
    'copy/types':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZZM.?a.D.a.C.C.%!A!!!!Bb.A.a.C.c.A(0-6)Nb.A.G.D.B.Jb.Ca.A.e.A.h.',
    copyreg:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.U.A.a.A.C.C.F.a.B.g.',
    csv: 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZJ.A.a.A.{re}{types}{_csv}A.Hb.A.Eb.Ea.A.Fb.Ca.A.Db.Ca.A.D.C.Ba.Hb.A.Ha.Gb.A.Lf.A.g.',
    'csv/_collections': 'C.Ba.B.C.a.C.A.Ba.B.g.D.A.d.B.ZZZM.B.g.',
    'csv/_csv': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.A.Ce.C.D.c.C.A.c.C.A.d.B.f.A.a.A.a.C.a.A.a.B.e.H.ZH.B.h.',
    'csv/collections':
      'C.Ba.D.C.a.C.A.Ba.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.B.C.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZP??ZZZZZZZZZZI.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.C.Ha.Cb.B.Gb.A?%%!!!!!!!!!!!!!!?!!!B!!!!!!a!!!!A.!!!!A!!!!!!Cb.BA.(2-42)K.ZFb.B.I.E.B.C.D.J.Ka.X.a.A.Q.Ia.Cb.A.ZD.Ha.L.a.B.ZZO.Ga.ZT.n.A.h.A.a(0-1)',
    'csv/enum':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.D.Bd.B.ZZZZZZZZZZQ.A.a.A.{types}{operator}{functools}A.Fb.A.Fb.L.Fb.B.Gb.A.Gb.A.Gb.B.Hb.D.M.K.D.D.D.D.Fb.C.B.a.C.B.D.D.D.D.D.C.Bb.B.I.a.Bb.A.d.D.a.B.C.e.C.Bb.D.d.B.a.A.b.B.b.Ga.Bb.A.d.D.a.A.a.D.a.A.e.C.Bb.D.a.A.d.B.a.A.b.Bb.Ia.Bb.A.d.D.a.A.a.D.a.A.e.C.D.B.a.A.d.B.Bb.Ka.Bb.A.e.D.B.a.B.C.e.A.C.Ce.A.b.C.Ce.A.b.C.Ce.A.b.C.Ce.A.c.C.Bb.D.d.C.B.H.C.C.a.C.b.B.b.C.a.Cb.A.b.C.a.Cb.A.b.C.a.Cb.A.c.Bf.A.d.A.C.b.B.a.D.e.D.D.D.D.D.D.A.Bb.D.d.B.a.A.a.B.Ha.Bb.A.d.D.a.A.a.A.a.D.a.A.a.A.e.C.Bb.D.a.A.a.A.d.B.a.A.Ia.Bb.A.a.A.a.A.C.f.K.B.^%%!!!Bb.A.a.B.Ga.A.a.A.C.D.A.d.C.d(0-5)A.Gb.A.g.A.h.',
    'csv/operator':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZX.A.a.A.ZL.^^!!!!A!A!!!!A!Ab.A.!!!!?A!!!!A!Ab.A.^!!!!?A!!!!!Cb.N{_operator}zyd.A.h.(0-10)(21-32)(11-20)',
    'csv/re':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZX.A.a.A.{enum}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.A.b.C.a.A.C.C.A.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.X.A.b.A.{_sre}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ca.A.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZZJ.A.b.A.{re._constants}D.C.T.C.Mb.A.Pb.A.H.Lb.H.b.A.h.C.A.Ba.A.f.A.b{re}C.A.Ba.A.f.A.a.{re._casefix}U.b.B.g.C.A.Ba.B.f.A.b{functools}C.B.%^%!!!Bb.A.a.Ha.A.a.C.D.D.D.D.D.D.D.D.B.a.A.C.d.A.d.A.Ab.A(0-5)K.A.Cc.C.A.C.f.C.a.A.c.A.Cc.C.A.C.f.A.a.A.c.C.D.C.C.b{copyreg}B.Hg.A.h.',
    'csv/reprlib': 'C.Ba.B.C.a.C.A.Ba.A.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZR.A.a.A.{itertools}B.Yb.B.a.A.h.',
    ctypes:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZS.A.a.A.{os}{types}{_ctypes}{struct}BC.Fa.B.La.B.La.B.La.B.La.C.A.La.B.La.C.La.C.La.C.Fa.C.Fa.C.Fa.C.Fa.C.Ha.B.Ga.B.Fa.B.Ha.B.Fa.F.Jb.B.Eb.B.Ha.Gb.B.C.B.Id.C.C.K.b.C.C.J.b.C.A.J.C.B.H.AD.H.A{ctypes._endian}C.A.Ba.A.f.A.a.{ctypes}A.a.Ga.Gd.A.h.',
    'ctypes/_collections_abc':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.B.d.D.A.a.A.a.A.a.A.a.A.a.B.a.A.a.B.b.A.a.A.a.A.a.A.a.A.a.A.a.C.E.A.Ga.F.a.D.Da.A.Fa.D.a.C.D.A.Ha.C.a.B.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.C.A.E.A.Ha.D.a.C.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.B.Ba.B.a.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.C.A.Ga.Cb.C.A.E.A.Ha.C.a.B.Ba.B.a.B.C.A.Fa.C.a.D.Da.A.Fa.Cb.C.Ha.Cb.B.C.A.Ga.C.a.B.Kb.C.A.E.C.A.Ga.E.a.A.H.G.Ga.P.a.B.C.C.C.G.Ha.Cb.B.C.C.C.F.Fa.Cb.B.C.C.B.Ga.Ga.Cb.C.B.Ha.Cb.B.C.C.C.B.Ga.Cb.B.C.C.C.Ea.Cb.B.C.C.C.F.Ha.Cb.B.C.C.B.E.Ga.Cb.B.C.C.A.b.C.A.b.C.A.b.C.C.Hb.C.C.Ga.Cb.B.C.C.A.b.C.C.B.G.Fa.Cb.B.C.C.A.b.C.a.A.h.',
    'ctypes/_ctypes': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.A.Ce.B.D.c.C.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.ZZZZZZZZC.D.g.',
    'ctypes/os':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.a.B.d.B.{stat}{_collections_abc}B.{posixpath}C.A.d.C.A.Ba.A.f.A.a.{os}C.B.C.B.F.BB.M.Ja.Cb.C.D.a.C.C.Ba.E.D.B.Lb.D.A.D.Da.A.Ja.Cc.A.h.',
    'ctypes/stat': 'C.Ba.B.C.B.a.C.A.Ca.A.f.D.b.C.a.B.d.B.ZP{_stat}n.A.h.',
    'ctypes/struct': 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.A.d.A.a.B.C.d.A.a.A.a.C.Bd.D.A.b.A.{_struct}a.A.h.',
    'ctypes/types':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZA.?a.D.a.C.C.!A!!!!!Cb.A.a.C.h(0-6)E.Ob.A.G.D.B.Jb.Ca.A.e.A.h.',
    dataclasses:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZZY.A.a.A.{re}{copy}{types}{inspect}{keyword}{functools}{itertools}A.Db.A.Fb.B.Eb.B.Eb.C.Gb.C.Ba.B.C.C.C.C.C.A.C.A.e.B.b.A.e.A.a.B.C.C.B.e.Cc.B.h.C.a.A.a.C.a.D.D.B.b.Ce.D.A.a.B.b.Ce.Ce.C.a.B.b.Ce.Ce.C.a.B.b.Ce.D.A.a.B.b.Ce.Cg.A.a.A.j.B.Jb.A.D.C.C.B.C.b.Ca.Nb.A.Pb.ZO.b.A.h.',
    'dataclasses/_collections': 'C.Ba.B.C.a.C.A.Ba.B.g.D.A.d.B.ZZZM.B.g.',
    'dataclasses/_opcode': 'C.Ba.C.C.a.C.A.Ca.C.g.D.b.C.a.A.b.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.C.Ce.C.D.A.c.C.A.c.C.A.d.B.f.A.a.A.a.C.a.A.a.B.f.D.A.g.',
    'dataclasses/collections':
      'C.Ba.D.C.a.C.A.Ba.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.B.C.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZP??ZZZZZZZZZZI.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.C.Ha.Cb.B.Gb.A?%%!!!!!!!!!!!!!!?!!!B!!!!!!a!!!!A.!!!!A!!!!!!Cb.BA.(2-42)K.ZFb.B.I.E.B.C.D.J.Ka.X.a.A.Q.Ia.Cb.A.ZD.Ha.L.a.B.ZZO.Ga.ZT.n.A.h.A.a(0-1)',
    'dataclasses/contextlib':
      'C.Ba.B.C.a.C.A.Ba.B.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZZZZZA.A.a.A.{os}{_collections_abc}A.a{collections}{functools}{types}A.Ba.B.C.A.Ia.Cb.A.Ca.B.C.A.Ia.Cb.A.Gb.A.Gb.A.Ib.C.Ka.C.a.C.Ha.Cb.C.C.Ea.Cb.B.C.Ea.Cb.B.C.Ea.Cb.B.Ea.Cb.B.Ea.Cb.B.C.Ea.Cb.A.C.C.Nb.A.C.Ha.C.a.C.C.H.Ga.F.a.A.E.Ea.Cb.A.C.Ea.Ce.A.h.',
    'dataclasses/copy':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.O.A.a.A.{types}{weakref}{copyreg}A.Db.D.H.a.A.h.',
    'dataclasses/operator':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZX.A.a.A.ZL.^^!!!!A!A!!!!A!Ab.A.!!!!?A!!!!A!Ab.A.^!!!!?A!!!!!Cb.N{_operator}zyd.A.h.(0-10)(21-32)(11-20)',
    'dataclasses/os':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.a.C.d.D.{stat}{_collections_abc}B.{posixpath}C.A.d.C.A.Ba.A.f.A.a.{os}C.B.C.B.F.BB.M.Ja.P.a.C.D.a.C.C.Ba.E.D.B.Lb.D.A.D.Da.A.Ja.Cc.A.h.',
    'dataclasses/re':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZX.A.a.A.{enum}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.A.b.C.a.A.C.C.A.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.X.A.b.A.{_sre}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ca.A.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZZJ.A.b.A.{re._constants}D.C.T.C.Mb.A.Pb.A.H.Lb.H.b.A.h.C.A.Ba.A.f.A.b{re}C.A.Ba.A.f.A.a.{re._casefix}U.b.B.g.C.A.Ba.B.f.A.b{functools}C.B.%^%!!!Bb.A.a.Ha.A.a.C.D.D.D.D.D.D.D.D.B.a.A.C.d.A.d.A.Ab.B(0-5)J.A.Cc.C.A.C.f.C.a.A.c.A.Cc.C.A.C.f.A.a.A.c.C.D.C.C.b{copyreg}B.Hg.A.h.',
    'dataclasses/reprlib': 'C.Ba.B.C.a.C.A.Ba.A.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZR.A.a.A.{itertools}B.Yb.B.a.A.h.',
    'dataclasses/weakref':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZZZZD.A.a.A.{_weakrefset}{_collections_abc}{itertools}A.b.C.B.Mb.A.X.Ia.ZE.a.C.Ib.B.W.Ia.Cb.C.Kb.G.D.B.D.Ei.A.h.',
    datetime:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.D.b.A.{_datetime}a.A.h.',
    'datetime/_datetime': 'C.Ba.B.C.a.C.A.Ca.B.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.C.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.ZZZZZZZH.D.g.',
    decimal:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.C.A.b.A.{_decimal}a.A.h.',
    'decimal/_collections_abc':
      'C.Ba.D.C.a.C.A.Ca.C.f.D.b.C.a.B.d.D.A.a.A.a.A.a.A.a.A.a.B.a.A.a.B.b.A.a.A.a.A.a.A.a.A.a.A.a.C.E.A.Ha.G.a.D.Da.A.Fa.D.a.C.D.A.Ha.C.a.B.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.C.A.E.A.Ha.D.a.C.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.B.Ba.B.a.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.C.A.Ga.Cb.C.A.E.A.Ha.C.a.B.Ba.B.a.B.C.A.Fa.C.a.D.Da.A.Fa.Cb.C.Ha.Cb.B.C.A.Ga.C.a.B.Kb.C.A.E.C.A.Ga.E.a.A.H.G.Ga.P.a.B.C.C.C.G.Ha.Cb.B.C.C.C.F.Fa.Cb.B.C.C.B.Ga.Ga.Cb.C.B.Ha.Cb.B.C.C.C.B.Ga.Cb.B.C.C.C.Ea.Cb.B.C.C.C.F.Ha.Cb.B.C.C.B.E.Ga.Cb.B.C.C.A.b.C.A.b.C.A.b.C.C.Hb.C.C.Ga.Cb.B.C.C.A.b.C.C.B.G.Fa.Cb.B.C.C.A.b.C.a.A.h.',
    'decimal/_decimal':
      'C.Ba.B.C.a.C.A.Ca.B.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.C.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.ZZZZZZZZA{numbers}C.d.B.C.D.C.C.a{collections}I.B.a.C.Ab.C.c.Ve.B.F.D.Bb{collections.abc}Ea.Ca.ZZO.A.h.',
    'decimal/collections':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.B.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZD??ZZZZZZZZZW.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.B.Ga.Cb.A.Gb.A.%%^%^!!!!!!!!!!!!!!!!A!!!!!!a!!!!A.!!!!A!!!!!!Cb.Ba(2-42)B.I.ZEb.A.I.D.B.C.D.J.Ka.X.a.A.P.Ia.Cb.A.ZD.Ha.L.a.A.ZZO.Ga.ZT.n.A.h.(0-1)',
    'decimal/collections.abc':
      '{collections}C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.A.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.b.A.{_collections_abc}a.A.h.',
    'decimal/numbers':
      'D.Ba.D.C.a.C.A.Ca.B.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZZR.A.a.C.B.Ha.G.a.B.D.D.D.D.D.D.D.D.B.Ha.U.a.A.D.C.D.C.D.D.D.B.E.D.Ha.Cb.A.D.C.B.C.B.Ha.Cb.B.C.C.D.D.D.D.E.C.Ha.Cb.A.D.C.g.A.h.',
    enum: 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZZZZZZI.A.a.A.{types}{operator}{functools}A.Fb.A.Fb.L.Fb.B.Gb.A.Gb.A.Gb.B.Hb.D.M.K.D.D.D.D.Fb.C.B.a.C.B.D.D.D.D.D.C.Bb.B.I.a.Bb.A.d.D.a.B.C.e.C.Bb.D.d.B.a.A.b.B.b.Ga.Bb.A.d.D.a.A.a.D.a.A.e.C.Bb.D.a.A.d.B.a.A.b.Bb.Ia.Bb.A.d.D.a.A.a.D.a.A.e.C.D.B.a.A.d.B.Bb.Ka.Bb.A.e.D.B.a.B.C.e.A.C.Ce.A.b.C.Ce.A.b.C.Ce.A.b.C.Ce.A.c.C.Bb.D.d.C.B.H.C.C.a.C.b.B.b.C.a.Cb.A.b.C.a.Cb.A.b.C.a.Cb.A.c.Bf.A.d.A.C.b.B.a.D.e.D.D.D.D.D.D.A.Bb.D.d.B.a.A.a.B.Ha.Bb.A.d.D.a.A.a.A.a.D.a.A.a.A.e.C.Bb.D.a.A.a.A.d.B.a.A.Ia.Bb.A.a.A.a.A.C.f.K.B.^%%!!!Bb.A.a.B.Ga.A.a.A.C.D.A.d.B(0-5)A.c.Gb.A.g.A.h.',
    'enum/_collections': 'C.Ba.B.C.a.C.A.Ba.B.g.D.A.d.B.ZZZM.B.g.',
    'enum/collections':
      'C.Ba.D.C.a.C.A.Ba.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.B.C.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZP??ZZZZZZZZZZI.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.C.Ha.Cb.B.Gb.A?%%!!!!!!!!!!!!!!?!!!B!!!!!!a!!!!A.!!!!A!!!!!!Cb.Ba(2-42)B.K.ZFb.B.I.E.B.C.D.J.Ka.X.a.A.Q.Ia.Cb.A.ZD.Ha.L.a.B.ZZO.Ga.ZT.n.A.h.A.a(0-1)',
    'enum/operator':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZX.A.a.A.ZL.^^!!!!A!A!!!!A!Ab.A.!!!!?A!!!!A!Ab.A.^!!!!?A!!!!!Cb.N{_operator}zyd.A.h.(21-32)(11-20)(0-10)',
    'enum/reprlib': 'C.Ba.B.C.a.C.A.Ba.A.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZR.A.a.A.{itertools}B.Yb.B.a.A.h.',
    'enum/types':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZZN.?a.D.a.C.C.%!A!!!!Bb.A.a.C.i(0-6)F.Ob.A.G.D.B.Jb.Ca.A.e.A.h.',
    fractions:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZU.A.a.A.{decimal}{functools}{math}{numbers}{operator}{re}D.C.B.b.Ba.B.C.c.A.c.Ba.B.D.A.C.A.C.B.C.C.Cb.B.C.f.B.C.A.C.c.B.C.A.c.D.A.b.D.B.C.C.A.c.B.C.C.A.C.B.C.A.C.A.e.B.D.A.c.D.A.b.C.D.a.B.b.D.B.C.C.B.C.C.B.C.A.C.B.C.C.A.C.B.C.A.C.A.e.B.D.A.e.B.C.e.D.a.A.c.A.C.C.A.C.C.B.C.A.C.A.c.B.C.C.A.C.B.C.A.C.A.e.B.C.A.c.D.A.b.C.D.a.B.b.B.e.D.a.C.A.C.C.B.C.C.A.Cb.B.C.A.C.A.C.B.C.A.C.A.e.B.C.A.f.D.B.e.D.a.A.c.B.b.C.A.Cc.B.a.Ck.B.a.D.D.a.B.a.A.a.D.C.B.b.Ce.D.A.a.B.C.b.Ce.Ce.D.C.B.b.Ce.C.a.B.b.Cf.A.a.Cf.D.D.A.a.B.b.Ce.Ce.D.A.a.B.b.Ce.D.C.a.B.b.Ce.Ce.Ce.Cf.A.a.Cf.D.D.A.a.B.b.Ce.C.a.B.b.Ce.D.A.a.B.b.Ce.D.C.a.B.b.Ce.Ce.Ce.Ce.Ce.Ce.D.D.D.Ce.Ce.D.C.b.Ce.D.C.a.B.b.Ce.Ce.Ce.Cf.A.a.Cf.Ce.D.C.a.A.a.B.b.Ce.C.a.B.b.Ce.D.C.a.B.b.Ce.Ce.Ce.Ce.Ce.Cf.A.a.C.a.B.b.Ch.A.a.A.zq.A.Ba.B.C.c.A.c.Ba.B.C.C.C.C.C.C.e.A.a.C.A.C.A.Cb.A.f.A.f.A.a.C.C.A.Cb.B.f.B.b.C.C.e.A.a.C.A.C.e.A.a.C.A.C.C.C.A.Cb.A.k.A.a.C.A.C.c.A.C.A.Cb.A.Cb.B.d.B.c.C.a.B.d.C.A.C.A.Cb.A.f.A.a.C.A.C.C.C.c.A.C.A.Cb.A.Cb.B.d.B.c.C.a.B.i.A.a.C.C.A.Cb.A.f.A.a.Ci.C.b.A.a.A.a.A.a.A.a.A.a.A.b.A.Ab.A.a.D.D.Ce.Ce.C.a.A.a.B.b.Ce.Ce.D.A.a.B.b.Ce.Ce.D.Ce.Ce.D.Ce.Ce.D.C.a.A.a.B.b.Ce.Ce.Ce.D.D.Ce.C.a.A.a.B.b.C.a.A.a.B.b.Ce.Cf.A.a.Cf.Ce.D.A.a.A.a.B.b.Ce.Ce.D.D.Ce.C.a.A.a.B.b.C.a.A.a.B.b.Ce.Cf.A.a.Cf.Ce.C.a.B.b.Cg.A.a.B.zb.B.C.D.E.B.G.E.E.E.E.E.E.W.Ha.Cf.A.h.',
    'fractions/_collections_abc':
      'C.Ba.D.C.a.C.A.Ca.C.f.D.b.C.a.B.d.D.A.a.A.a.A.a.A.a.A.a.B.a.A.a.B.b.A.a.A.a.A.a.A.a.A.a.A.a.C.E.A.Ha.G.a.D.Da.A.Fa.D.a.C.D.A.Ha.C.a.B.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.C.A.E.A.Ha.D.a.C.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.B.Ba.B.a.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.C.A.Ga.Cb.C.A.E.A.Ha.C.a.B.Ba.B.a.B.C.A.Fa.C.a.D.Da.A.Fa.Cb.C.Ha.Cb.B.C.A.Ga.C.a.B.Kb.C.A.E.C.A.Ga.E.a.A.H.G.Ga.P.a.B.C.C.C.G.Ha.Cb.B.C.C.C.F.Fa.Cb.B.C.C.B.Ga.Ga.Cb.C.B.Ha.Cb.B.C.C.C.B.Ga.Cb.B.C.C.C.Ea.Cb.B.C.C.C.F.Ha.Cb.B.C.C.B.E.Ga.Cb.B.C.C.A.b.C.A.b.C.A.b.C.C.Hb.C.C.Ga.Cb.B.C.C.A.b.C.C.B.G.Fa.Cb.B.C.C.A.b.C.a.A.h.',
    'fractions/_decimal':
      'C.Ba.B.C.a.C.A.Ca.B.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.C.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.ZZZZZZZZD{numbers}C.d.B.C.D.C.C.a{collections}I.B.a.C.Ab.C.c.Ve.B.F.D.Bb{collections.abc}Ea.Ca.ZZO.A.h.',
    'fractions/_functools': 'C.Ba.B.C.C.a.C.A.Ba.B.f.D.A.d.C.ZU.B.h.',
    'fractions/_sre': 'C.Ba.C.C.a.C.A.Ca.C.f.D.A.d.J.ZZL.B.g.',
    'fractions/collections':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.B.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZD??ZZZZZZZZZX.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.B.Ga.Cb.A.Gb.A.%%^%^!!!!!!!!!!!!!!!!A!!!!!!a!!!!A.!!!!A!!!!!!Cb.BA.(2-42)I.ZEb.A.I.D.B.C.D.J.Ka.X.a.A.P.Ia.Cb.A.ZD.Ha.L.a.A.ZZO.Ga.ZT.n.A.h.(0-1)',
    'fractions/collections.abc':
      '{collections}C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.A.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.b.A.{_collections_abc}a.A.h.',
    'fractions/decimal': 'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.C.A.b.A.{_decimal}a.A.h.',
    'fractions/enum':
      'C.Ba.C.C.a.C.A.Ca.C.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZZZZZX.A.a.A.{types}{operator}{functools}A.Hb.B.Gb.L.Ib.B.Kb.B.Jb.A.Jb.C.Lb.C.D.O.L.D.D.D.D.Hb.C.C.a.C.B.D.D.D.D.D.D.Bb.E.K.a.Cb.A.d.D.a.B.C.d.D.C.d.B.a.A.a.B.b.Ha.Bb.A.d.D.a.A.a.D.a.A.d.D.C.a.A.d.B.a.A.a.Bb.Ja.Bb.A.d.D.a.A.a.D.a.A.d.C.D.B.a.A.d.B.Bb.La.Bb.A.e.D.B.a.B.C.e.A.C.Ce.A.b.C.Ce.A.b.C.Ce.A.b.C.Ce.A.c.C.Bb.D.d.C.B.I.C.C.a.C.b.B.b.C.a.Cb.A.b.C.a.Cb.A.b.C.a.Cb.A.c.Bf.A.d.A.C.b.B.a.D.e.D.D.D.D.D.D.A.Bb.D.d.B.a.A.a.B.Ha.Bb.A.d.D.a.A.a.A.a.D.a.A.a.A.e.C.Bb.D.a.A.a.A.d.B.a.A.Ja.Bb.A.a.A.a.A.C.f.K.B.^%%!!!Bb.B.a.B.Ha.A.a.A.D.D.A.d.C.d(0-5)A.Gb.A.g.A.h.',
    'fractions/functools':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.O?ZZZZA.A.b.B.a{collections}{reprlib}{types}U{_functools}a.A%^%%%!!!!A!!!!!A.a!!A!!!!!!!Cb.B.F(1-23)A.Ca.Ib.J.B.a.C.Ab.C.c.ZM.B.F.D.A.Da.Jb.DF.F.Eb.A.Ga.Eg.A.h.(0)',
    'fractions/numbers':
      'D.Ba.D.C.a.C.A.Ca.B.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZZV.A.a.C.B.Ia.G.a.B.D.D.D.D.D.D.D.D.B.Ha.U.a.A.D.C.D.C.D.D.D.B.E.D.Ha.Cb.A.D.C.B.C.B.Ha.Cb.B.C.C.D.D.D.D.E.C.Ha.Cb.A.D.C.g.A.h.',
    'fractions/re':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.R.A.a.A.{enum}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.A.b.C.a.A.C.C.A.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.C.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZP.A.a.A.{_sre}C.A.Ba.B.f.A.a.D.Ba.B.C.a.C.A.Ca.A.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZZK.A.a.A.{re._constants}D.D.A.X.C.Mb.A.Pb.A.H.Lb.H.b.A.h.C.A.Ba.A.f.A.b{re}C.A.Ba.A.f.A.a.{re._casefix}U.b.B.g.C.A.Ba.B.f.A.b{functools}C.B.%^%!!!Bb.A.a.Ha.A.a.C.D.D.D.D.D.D.D.D.B.a.A.C.d.A.d.A.(0-5)Ab.L.A.Cc.C.A.C.f.C.a.A.c.A.Cc.C.A.C.f.A.a.A.c.C.D.C.C.b{copyreg}B.Hg.A.h.',
    'fractions/re._constants':
      'D.A.Ba.C.f.A.a.{re}C.Ba.B.C.a.C.A.Ca.A.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.N.A.a.A.{_sre}B.Ib.C.Jb.A.C.D.C.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.C.b.B.b.C.D.D.D.D.D.B.b.B.a.C.D.D.D.D.D.D.D.D.C.b.B.a.F.c.A.g.',
    'fractions/reprlib': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.W.a.A.{itertools}B.Yb.B.a.A.h.',
    'fractions/types':
      'C.Ba.B.C.a.C.A.Ca.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZQ.?b.D.a.C.C.%!A!!!!Cb.A.a.C.g(0-6)D.Nb.A.G.D.B.Hb.Ca.A.e.A.h.',
    functools:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZM?ZZZZZO.A.a.A.{collections}{reprlib}{types}Q{_functools}a.A%%^%%!!!!A!!!!!A.a!!A!!!!!!!Cb.A.A(1-23)E.Ba.Gb.J.B.a.C.Ab.C.c.ZCd.B.F.D.A.Da.Gb.DF.E.Eb.A.Ea.Eg.A.h.(0)',
    'functools/_collections_abc':
      'C.Ba.D.C.a.C.A.Ca.C.f.D.b.C.a.B.d.D.A.a.A.a.A.a.A.a.A.a.B.a.A.a.B.b.A.a.A.a.A.a.A.a.A.a.A.a.C.E.A.Ha.G.a.D.Da.A.Fa.D.a.C.D.A.Ha.C.a.B.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.C.A.E.A.Ha.D.a.C.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.B.Ba.B.a.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.C.A.Ga.Cb.C.A.E.A.Ha.C.a.B.Ba.B.a.B.C.A.Fa.C.a.D.Da.A.Fa.Cb.C.Ha.Cb.B.C.A.Ga.C.a.B.Kb.C.A.E.C.A.Ga.E.a.A.H.G.Ga.P.a.B.C.C.C.G.Ha.Cb.B.C.C.C.F.Fa.Cb.B.C.C.B.Ga.Ga.Cb.C.B.Ha.Cb.B.C.C.C.B.Ga.Cb.B.C.C.C.Ea.Cb.B.C.C.C.F.Ha.Cb.B.C.C.B.E.Ga.Cb.B.C.C.A.b.C.A.b.C.A.b.C.C.Hb.C.C.Ga.Cb.B.C.C.A.b.C.C.B.G.Fa.Cb.B.C.C.A.b.C.a.A.h.',
    'functools/_functools': 'C.Ba.B.C.B.a.C.A.Ba.A.f.D.A.d.C.ZR.A.h.',
    'functools/collections':
      'C.Ba.D.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZZU??ZZZZZZZZZZJ.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.B.Ga.Cb.A.Gb.A.%%^%^!!!!!!!!!!!!!!!!A!!!!!!a!!!!A.!!!!A!!!!!!Cb.B(2-42)A.I.ZEb.A.I.D.B.C.D.J.Ka.X.a.A.P.Ia.Cb.A.ZD.Ha.L.a.A.ZZO.Ga.ZT.n.A.h.A.a(0-1)',
    'functools/reprlib': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.X.a.A.{itertools}B.Yb.B.a.A.h.',
    'functools/types':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.Z.b.D.a.C.C.%%^!A!!!Bb.A.a.C.c.A(0-6)Lb.A.F.D.B.Hb.Ba.A.e.A.h.',
    hashlib:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.S.A.b.C.F{_hashlib}A.aAC.D.{_blake2}D.A.e.A.h.',
    'hashlib/_hashlib': 'C.Ba.C.C.a.C.A.Ca.B.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.C.Ce.C.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.T.ZPa.B.g.',
    heapq:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZH.A.a.A.O{_heapq}eaad.A.h.',
    'heapq/_heapq': 'C.Ba.D.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.C.Ce.C.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.I.A.g.',
    inspect:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZZZZZZZZZZZZY.A.a.A.{ast}{dis}{collections.abc}{enum}{importlib.machinery}{itertools}{linecache}{os}{re}{tokenize}{token}{types}{functools}{keyword}{operator}A.a{collections}A.E.A.D.ZA.B.a.C.Ab.C.c.Uf.B.E.D.A.Ba.M.Db.A.Gb.C.Db.A.Gb.N.C.C.Ab.C.c.T.B.E.D.Da.I.C.B.Ab.C.c.Qd.B.E.D.D.Da.I.C.B.Ab.C.c.Qe.B.E.D.A.Da.R.C.B.Ab.C.c.Qe.B.E.D.A.Da.I.C.B.Ab.C.c.Qf.B.E.D.B.Da.A.Ib.M.C.C.Ab.C.c.Qb.B.E.D.C.Da.A.Ib.E.F.D.C.Q.Fb.A.Fb.C.B.a.B.C.e.B.C.A.Bb.D.d.C.D.A.H.B.a.D.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.c.Bg.A.e.A.E.D.B.Lb.A.C.D.Kb.A.F.D.Tb.D.B.a.C.D.e.C.A.Bb.D.d.B.a.D.D.D.D.D.G.B.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.b.B.a.C.b.A.b.C.b.B.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.b.C.a.C.b.A.c.Bu.A.a.A.a.A.C.n.A.h.',
    'inspect/_ast': 'C.Ba.B.C.a.C.A.Ba.A.g.D.A.d.A.ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZNa.B.g.',
    'inspect/_collections': 'C.Ba.B.C.a.C.A.Ba.B.g.D.A.d.B.ZZZM.B.g.',
    'inspect/_opcode': 'C.Ba.C.C.a.C.A.Ca.C.g.D.b.C.a.A.b.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.C.Ce.C.D.A.c.C.A.c.C.A.d.B.f.A.a.A.a.C.a.A.a.B.f.D.A.g.',
    'inspect/ast':
      'C.Ba.D.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZZZZZZZZZZZZZZZZL.A.a.A.{re}{_ast}{contextlib}{enum}I.Ba.B.C.C.C.C.A.C.B.C.c.B.C.c.B.C.c.B.C.c.D.c.B.a.Cj.Cc.B.a.B.a.A.a.A.a.A.i.C.D.Ce.D.Ce.B.Ce.B.Ce.B.Cf.A.a.Ch.B.h.D.Hb.A.Gb.E.C.Gb.C.G.a.B.Eb.B.Eb.B.Eb.B.Fb.D.C.Gb.B.Gb.B.Fb.C.B.Db.B.Eb.B.Eb.B.C!Ab.C.B.%!!!!!!!!!!!!!!!!!!B?!!!Cb.C.a.C.Ia.A.a.A.C.D.D.D.D.D.D.D.D.D.D.D.D.C.c.(0-23)H.A.C.B.C.A.b.C.D.C.b.C.B.C.A.b.ZZQ.C.B.D.ZCb.B.e.A.h.',
    'inspect/collections':
      'C.Ba.D.C.a.C.A.Ba.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.B.C.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZP??ZZZZZZZZZZI.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.C.Ha.Cb.B.Gb.A?%%!!!!!!!!!!!!!!?!!!B!!!!!!a!!!!A.!!!!A!!!!!!Cb.A(2-42)AA.K.ZFb.B.I.E.B.C.D.J.Ka.X.a.A.Q.Ia.Cb.A.ZD.Ha.L.a.B.ZZO.Ga.ZT.n.A.h.A.a(0-1)',
    'inspect/contextlib':
      'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZZZZR.A.a.A.{os}{_collections_abc}A.a{collections}{functools}{types}A.Ba.B.C.A.Ia.Cb.A.Ca.B.C.A.Ia.Cb.A.Gb.A.Gb.A.Ib.C.Ka.C.a.C.Ha.Cb.C.C.Ea.Cb.B.C.Ea.Cb.B.C.Ea.Cb.B.Ea.Cb.B.Ea.Cb.B.C.Ea.Cb.A.C.C.Nb.A.C.Ha.C.a.C.C.H.Ga.F.a.A.E.Ea.Cb.A.C.Ea.Ce.A.h.',
    'inspect/dis':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZZK.A.a.A.{types}{collections}{opcode}D.C.b.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.F.Hb.A.R.B.a.B.a.D.Cb.C.b.C.c.ZA.B.E.D.A.Ba.H.C.A.a.C.b.C.Ab.C.c.Qb.B.E.D.D.B.Ba.H.C.B.b.C.c.Qd.B.E.D.B.Ba.Eb.R.F.Gd.A.h.',
    'inspect/operator':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZX.A.a.A.ZL.^^!!!!A!A!!!!A!Ab.A.!!!!?A!!!!A!Ab.A.^!!!!?A!!!!!Cb.N{_operator}zyd.A.h.(21-32)(11-20)(0-10)',
    'inspect/os':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.a.C.d.D.{stat}{_collections_abc}B.{posixpath}C.A.d.C.A.Ba.A.f.A.a.{os}C.B.C.B.F.BB.M.Ja.P.a.C.D.a.C.C.Ba.E.D.B.Lb.D.A.D.Da.A.Ja.Cc.A.h.',
    'inspect/re':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.C.C.A.d.A.a.A.C.d.A.a.A.a.D.Bd.B.ZX.A.a.A.{enum}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.A.b.C.a.A.C.C.A.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.X.A.b.A.{_sre}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ca.A.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZZJ.A.b.A.{re._constants}D.C.T.C.Mb.A.Pb.A.H.Lb.H.b.A.h.C.A.Ba.A.f.A.b{re}C.A.Ba.A.f.A.a.{re._casefix}U.b.B.g.C.A.Ba.B.f.A.b{functools}C.B.%%^!!!Bb.A.a.Ha.A.a.C.D.D.D.D.D.D.D.D.B.a.A.C.d.A.d.A.A(0-5)b.L.A.Cc.C.A.C.f.C.a.A.c.A.Cc.C.A.C.f.A.a.A.c.C.D.C.C.b{copyreg}B.Hg.A.h.',
    'inspect/reprlib': 'C.Ba.B.C.a.C.A.Ba.A.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZR.A.a.A.{itertools}B.Yb.B.a.A.h.',
    'inspect/warnings':
      'C.Ba.B.C.a.C.A.Ca.A.g.D.b.C.a.A.b.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.C.C.A.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZZZF.A.a.A.L.Hb.L.Jb.B.Lb.Cf.A.h.',
    json: 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.M.a.A.{json.decoder}{json.encoder}A.C.D.A.h.',
    'json/_collections': 'C.Ba.B.C.a.C.A.Ba.B.g.D.A.d.B.ZZZM.B.g.',
    'json/_json': 'C.Ba.B.C.a.C.A.Ca.A.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.C.Ce.C.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.E.Y.B.h.',
    'json/collections':
      'C.Ba.D.C.a.C.A.Ba.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.B.C.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZP??ZZZZZZZZZZI.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.C.Ha.Cb.B.Gb.A?%%!!!!!!!!!!!!!!?!!!B!!!!!!a!!!!A.!!!!A!!!!!!Cb.B(2-42)A.K.ZFb.B.I.E.B.C.D.J.Ka.X.a.A.Q.Ia.Cb.A.ZD.Ha.L.a.B.ZZO.Ga.ZT.n.A.h.A.a(0-1)',
    'json/json.decoder':
      'D.A.Ba.C.f.A.a.{json}C.Ba.D.B.a.C.A.Ba.A.f.D.b.C.c.C.a.A.C.C.D.Ce.C.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZE.A.a.A.{re}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.D.A.b.A.{_json}Ba.B.C.c.A.c.Ba.B.C.c.A.c.Ba.B.D.A.C.C.B.C.C.C.B.C.A.c.B.C.C.C.Cb.B.C.A.d.C.b.B.a.Cj.B.a.D.A.a.A.b.C.A.C.C.A.e.B.D.A.C.B.C.C.A.Cb.D.A.Cb.B.C.C.A.f.B.C.Cc.C.f.D.C.B.b.A.a.D.B.Ce.D.Ce.C.C.a.C.b.C.a.B.b.Ce.Cf.A.a.Cf.D.C.a.B.b.Ce.Ce.Ce.D.A.a.C.b.C.a.A.a.B.b.Ce.C.a.B.b.Ce.Ce.Cg.A.a.B.o.A.h.C.A.Ba.A.f.A.bA.Fb.Ba.B.C.C.C.C.A.e.B.b.C.C.A.Cb.A.f.Cc.A.g.A.a.C.c.A.a.D.B.Ce.Ce.C.a.B.b.Cg.A.a.A.e.B.Ba.B.C.C.A.Cb.A.Cc.A.g.B.b.D.A.a.B.b.Cg.A.a.A.c.D.Ie.A.h.',
    'json/operator':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZX.A.a.A.ZL.^^!!!!A!A!!!!A!Ab.A.!!!!?A!!!!A!Ab.A.^!!!!?A!!!!!Cb.N{_operator}zyd.A.h.(0-10)(21-32)(11-20)',
    'json/re':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.C.C.A.d.A.a.A.C.d.A.a.A.a.D.Bd.B.ZX.A.a.A.{enum}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.A.b.C.a.A.C.C.A.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.X.A.b.A.{_sre}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ca.A.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZZJ.A.b.A.{re._constants}D.C.T.C.Mb.A.Pb.A.H.Lb.H.b.A.h.C.A.Ba.A.f.A.b{re}C.A.Ba.A.f.A.a.{re._casefix}U.b.B.g.C.A.Ba.B.f.A.b{functools}C.B.%%^!!!Bb.A.a.Ha.A.a.C.D.D.D.D.D.D.D.D.B.a.A.C.d.A.d.A.A(0-5)b.L.A.Cc.C.A.C.f.C.a.A.c.A.Cc.C.A.C.f.A.a.A.c.C.D.C.C.b{copyreg}B.Hg.A.h.',
    'json/reprlib': 'C.Ba.B.C.a.C.A.Ba.A.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZR.A.a.A.{itertools}B.Yb.B.a.A.h.',
    keyword: 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.D.b.C.B.a.A.h.',
    logging:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZZZZZZZZZZZN.A.a.A.{os}{re}{traceback}{warnings}{weakref}{collections}{collections.abc}{types}{string}{threading}C.C.D.B.C.C.Ib.D.A.Ba.B.C.A.C.D.D.Cb.B.D.A.C.A.c.A.C.B.c.D.b.C.a.C.a.A.b.C.C.A.C.C.A.C.A.c.A.C.C.c.D.b.C.a.C.a.A.b.A.e.C.C.D.D.D.A.Cc.Cb.B.g.D.C.a.D.D.b.Ce.C.a.C.b.Ce.D.D.Ce.D.A.a.B.b.Ce.Cf.A.a.Cf.Ce.D.D.B.Ce.D.A.a.B.b.Ce.Cf.A.a.Cf.Ce.Ce.A.C.b.A.a.A.b.B.c.B.d.A.a.B.o.Ib.A.Ba.B.C.C.C.C.B.Cb.A.f.B.b.B.Cb.D.C.C.A.c.A.C.B.c.B.c.C.A.b.B.d.B.Cb.B.C.A.C.C.C.B.c.A.C.B.c.B.c.C.A.b.B.i.A.a.D.D.D.Cb.B.C.Ci.D.D.C.D.B.Ce.B.C.C.b.Ce.Ce.C.a.B.b.Ce.B.Ce.B.Ce.D.D.C.a.B.b.Ce.Ce.D.A.a.B.b.Ce.Cf.A.a.Cf.Ce.C.a.A.a.B.b.Ce.D.D.D.A.a.B.b.Ce.Ce.D.A.a.B.b.Ce.Cf.A.a.Cf.Ce.Ce.C.Cb.A.b.B.c.B.b.Cg.A.a.B.x.Ba.B.C.C.C.C.A.c.A.C.A.c.B.c.C.A.b.B.d.C.C.A.c.A.C.A.Cb.B.d.B.c.C.A.b.B.d.A.Ci.B.b.A.a.A.a.D.D.C.a.B.b.Ce.Ce.D.A.a.B.b.Ce.Cf.A.a.Cf.D.D.C.a.B.b.Ce.Ce.D.Ce.Cf.A.a.Cf.Cg.A.a.A.m.Db.B.Gb.A.Lb.C.a.A.Jb.A.Hb.A.Jb.D.C.B.b.E.D.Pb.A.Ga.Fb.A.Jb.A.C.Eb.D.A.Hb.D.D.B.Kb.A.ZEb.B.Gb.B.R.C.Ea.Gb.B.N{atexit}A.Hb.A.h.A.h.',
    'logging/_collections': 'C.Ba.B.C.a.C.A.Ba.B.g.D.A.d.B.ZZZM.B.g.',
    'logging/_collections_abc':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.B.d.D.A.a.A.a.A.a.A.a.A.a.B.a.A.a.B.b.A.a.A.a.A.a.A.a.A.a.A.a.C.E.A.Ga.F.a.D.Da.A.Fa.D.a.C.D.A.Ha.C.a.B.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.C.A.E.A.Ha.D.a.C.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.B.Ba.B.a.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.C.A.Ga.Cb.C.A.E.A.Ha.C.a.B.Ba.B.a.B.C.A.Fa.C.a.D.Da.A.Fa.Cb.C.Ha.Cb.B.C.A.Ga.C.a.B.Kb.C.A.E.C.A.Ga.E.a.A.H.G.Ga.P.a.B.C.C.C.G.Ha.Cb.B.C.C.C.F.Fa.Cb.B.C.C.B.Ga.Ga.Cb.C.B.Ha.Cb.B.C.C.C.B.Ga.Cb.B.C.C.C.Ea.Cb.B.C.C.C.F.Ha.Cb.B.C.C.B.E.Ga.Cb.B.C.C.A.b.C.A.b.C.A.b.C.C.Hb.C.C.Ga.Cb.B.C.C.A.b.C.C.B.G.Fa.Cb.B.C.C.A.b.C.a.A.h.',
    'logging/_weakrefset':
      'C.Ba.B.C.a.C.A.Ca.B.g.D.b.C.a.A.b.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZM.A.a.A.{types}A.Lb.A.ZIa.He.A.g.',
    'logging/atexit': 'D.Ba.B.C.a.C.A.Ca.A.b.A.e.D.A.d.H.A.h.',
    'logging/collections':
      'C.Ba.D.C.a.C.A.Ba.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.B.C.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZP??ZZZZZZZZZZI.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.C.Ha.Cb.B.Gb.A?%%!!!!!!!!!!!!!!?!!!B!!!!!!a!!!!A.!!!!A!!!!!!Cb.B(2-42)A.K.ZFb.B.I.E.B.C.D.J.Ja.X.a.A.Q.Ia.Cb.A.ZD.Ha.L.a.B.ZZO.Ga.ZT.n.A.h.A.a(0-1)',
    'logging/collections.abc':
      '{collections}C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.a.A.b.C.a.A.C.C.D.Ce.C.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.C.A.b.A.{_collections_abc}a.A.g.',
    'logging/contextlib':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZP.A.b.A.{os}{_collections_abc}A.a{collections}{functools}{types}A.Da.D.A.Ha.Cb.A.Ca.D.Fa.Cb.A.Gb.A.Gb.A.Hb.C.Ia.C.a.C.Ha.Cb.C.C.Ea.Cb.B.C.Ea.Cb.B.C.Ea.Cb.B.Fa.Cb.B.Ea.Cb.B.C.Ea.Cb.A.C.C.Nb.A.C.Ha.C.a.C.C.H.Ga.Cb.A.E.Ea.Cb.A.C.Ea.Ce.A.h.',
    'logging/itertools': 'C.Ba.D.C.a.C.A.Ca.C.f.D.A.d.D.ZZZZZZZZZB.B.g.',
    'logging/linecache':
      'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.N.a.A.{functools}{os}{tokenize}E.A.h.',
    'logging/operator':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZX.A.a.A.ZL.^^!!!!A!A!!!!A!Ab.A.!!!!?A!!!!A!Ab.A.^!!!!?A!!!!!Cb.N{_operator}zyd.A(0-10)(21-32)(11-20)h.',
    'logging/os':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.a.B.d.B.{stat}{_collections_abc}B.{posixpath}C.A.d.C.A.Ba.A.f.A.a.{os}C.B.C.B.F.BB.M.Ja.Cb.C.D.a.C.C.Ba.E.D.B.Lb.D.A.D.Da.A.Ja.Cc.A.h.',
    'logging/re':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.B.e.B.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZK.A.a.A.{enum}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.A.b.C.a.A.C.C.A.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.X.A.b.A.{_sre}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ca.A.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZZJ.A.b.A.{re._constants}D.C.T.C.Mb.A.Pb.A.H.Lb.H.b.A.h.C.A.Ba.A.f.A.b{re}C.A.Ba.A.f.A.a.{re._casefix}U.b.B.g.C.A.Ba.B.f.A.b{functools}C.B.%%^!!!Bb.A.a.Ha.A.a.C.D.D.D.D.D.D.D.D.B.a.A.C.d.A.d.A.Ab.A(0-5)K.A.Cc.C.A.C.f.C.a.A.c.A.Cc.C.A.C.f.A.a.A.c.C.D.C.C.b{copyreg}B.Hg.A.h.',
    'logging/reprlib': 'C.Ba.B.C.a.C.A.Ba.A.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZR.A.a.A.{itertools}B.Yb.B.a.A.h.',
    'logging/stat': 'C.Ba.B.C.B.a.C.A.Ca.A.f.D.b.C.a.B.d.B.ZP{_stat}n.A.h.',
    'logging/tokenize':
      'C.Ba.C.C.a.C.A.Ba.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZZI.A.a.A.{collections}{functools}{itertools}{re}{token}{_tokenize}Ba.B.C.A.C.B.Cb.B.C.B.C.D.D.B.Cb.C.Cb.B.C.C.B.C.C.A.Cb.B.C.A.f.Cc.C.g.D.B.a.D.B.C.b.Ce.B.Ce.A.a.B.a.C.b.C.a.A.a.B.b.Ce.D.A.a.A.a.B.b.Ce.Cg.A.a.A.h.Ba.B.C.C.A.Cb.B.C.C.A.Cb.A.d.A.C.c.B.c.Cc.B.a.Cl.B.a.B.a.A.c.D.A.a.B.b.Ce.D.A.a.B.b.Ce.B.Cf.A.d.A.a.A.fJ.B.a.C.Ab.C.c.S.B.E.D.B.Bb.D.Db.C.B.D.C.a.C.C.A.b.B.b.B.b.B.b.B.a.A.b.B.a.A.d.C.c.C.A.b.B.b.B.b.B.b.B.a.A.b.B.a.A.c.A.C.A.b.B.b.B.b.B.b.B.a.A.b.B.a.A.b.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.b.Db.A.Eb.A.Ib.H.b.A.h.',
    'logging/warnings': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZW.A.b.A.L.Fb.L.Gb.B.Kb.Cf.A.h.',
    'logging/weakref':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZE.A.b.A.{_weakrefset}{_collections_abc}{itertools}A.b.C.B.Mb.A.X.Ia.ZE.a.C.Ib.B.W.Ia.Cb.C.Kb.G.D.B.D.Ei.A.h.',
    math: 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.A.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.A.a.C.a.A.a.B.e.ZZE.A.h.',
    numbers:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZR.A.a.C.Ea.G.a.B.D.D.D.D.D.D.D.D.B.Ha.U.a.A.D.C.D.C.D.D.D.B.E.D.Ha.Cb.A.D.C.B.C.B.Ha.Cb.B.C.C.D.D.D.D.E.C.Ga.Cb.A.D.C.g.A.h.',
    operator:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZW.A.a.A.ZL.^^%!!!!B!!!!Bb.A.%!!!!?A!!!!Bb.A.^%!!!!?A!!!!!Bb.N{_operator}zyd.A(21-32)(11-20)(0-10)h.',
    pprint:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZF.A.a.A.{collections}{dataclasses}{re}{types}I.Hb.B.ZLb.B.d.A.h.',
    'pprint/_collections_abc':
      'C.Ba.D.C.a.C.A.Ca.C.f.D.b.C.a.B.d.D.A.a.A.a.A.a.A.a.A.a.B.a.A.a.B.b.A.a.A.a.A.a.A.a.A.a.A.a.C.E.A.Ha.G.a.D.Da.A.Fa.D.a.C.D.A.Ha.C.a.B.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.C.A.E.A.Ha.D.a.C.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.B.Ba.B.a.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.C.A.Ga.Cb.C.A.E.A.Ha.C.a.B.Ba.B.a.B.C.A.Fa.C.a.D.Da.A.Fa.Cb.C.Ha.Cb.B.C.A.Ga.C.a.B.Kb.C.A.E.C.A.Ga.E.a.A.H.G.Ga.P.a.B.C.C.C.G.Ha.Cb.B.C.C.C.F.Fa.Cb.B.C.C.B.Ga.Ga.Cb.C.B.Ha.Cb.B.C.C.C.B.Ga.Cb.B.C.C.C.Ea.Cb.B.C.C.C.F.Ha.Cb.B.C.C.B.E.Ga.Cb.B.C.C.A.b.C.A.b.C.A.b.C.C.Hb.C.C.Ga.Cb.B.C.C.A.b.C.C.B.G.Fa.Cb.B.C.C.A.b.C.a.A.h.',
    'pprint/_functools': 'C.Ba.B.C.C.a.C.A.Ca.C.a.A.e.D.A.d.E.ZX.B.g.',
    'pprint/_opcode': 'C.Ba.C.C.a.C.A.Ca.C.g.D.b.C.a.A.b.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.C.Ce.C.D.A.c.C.A.c.C.A.d.B.f.A.a.A.a.C.a.A.a.B.f.D.A.g.',
    'pprint/_sre': 'C.Ba.C.C.a.C.A.Ca.C.f.D.A.d.J.ZZL.B.g.',
    'pprint/collections':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZZU??ZZZZZZZZZZJ.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.B.Ga.Cb.A.Gb.A.%%^%^!!!!!!!!!!!!!!!!A!!!!!!a!!!!A.!!!!A!!!!!!Cb.BA.D(2-42)E.ZEb.A.I.D.B.C.D.J.Ka.X.a.A.P.Ia.Cb.A.ZD.Ha.L.a.A.ZZO.Ga.ZT.n.A.h.(0-1)',
    'pprint/contextlib':
      'C.Ba.B.C.a.C.A.Ba.B.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZZZZZA.A.a.A.{os}{_collections_abc}A.a{collections}{functools}{types}A.Ba.B.C.A.Ia.Cb.A.Ca.B.C.A.Ia.Cb.A.Gb.A.Gb.A.Ib.C.Ka.C.a.C.Ha.Cb.C.C.Ea.Cb.B.C.Ea.Cb.B.C.Ea.Cb.B.Ea.Cb.B.Ea.Cb.B.C.Ea.Cb.A.C.C.Nb.A.C.Ha.C.a.C.C.H.Ga.F.a.A.E.Ea.Cb.A.C.Ea.Ce.A.h.',
    'pprint/copy':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.O.A.a.A.{types}{weakref}{copyreg}A.Db.D.H.a.A.h.',
    'pprint/dataclasses':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZJ.b.A.{re}{copy}{types}{inspect}{keyword}{functools}{itertools}A.Db.A.Fb.B.Eb.B.Eb.C.Gb.C.Ba.B.C.C.C.C.C.A.C.A.e.B.b.A.e.A.a.B.C.C.B.e.Cc.B.h.C.a.A.a.C.a.D.D.B.b.Ce.D.A.a.B.b.Ce.Ce.C.a.B.b.Ce.Ce.C.a.B.b.Ce.D.A.a.B.b.Ce.Cg.A.a.A.j.B.Jb.A.D.C.C.B.C.b.Ca.Nb.A.Pb.ZO.b.A.h.',
    'pprint/enum':
      'C.Ba.B.C.a.C.A.Ba.B.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZZZZZZZZZD.A.a.A.{types}{operator}{functools}A.Fb.A.Fb.L.Fb.B.Gb.A.Gb.A.Gb.B.Hb.D.M.K.D.D.D.D.Fb.C.B.a.C.B.D.D.D.D.D.C.Bb.C.I.a.Bb.A.d.D.a.B.C.e.C.Bb.D.d.B.a.A.b.B.b.Ga.Bb.A.d.D.a.A.a.D.a.A.e.C.Bb.D.a.A.d.B.a.A.b.Bb.Ia.Bb.A.d.D.a.A.a.D.a.A.e.C.D.B.a.A.d.B.Bb.Ka.Bb.A.e.D.B.a.B.C.e.A.C.Ce.A.b.C.Ce.A.b.C.Ce.A.b.C.Ce.A.c.C.Bb.D.d.C.B.H.C.C.a.C.b.B.b.C.a.Cb.A.b.C.a.Cb.A.b.C.a.Cb.A.c.Bf.A.d.A.C.b.B.a.D.e.D.D.D.D.D.D.A.Bb.D.d.B.a.A.a.B.Ha.Bb.A.d.D.a.A.a.A.a.D.a.A.a.A.e.C.Bb.D.a.A.a.A.d.B.a.A.Ia.Bb.A.a.A.a.A.C.f.K.B.^%%!!!Bb.A.a.B.Ga.A.a.A.C.D.A.d.C.c.A(0-5)Fb.A.g.A.h.',
    'pprint/functools':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZO?ZZZZZN.A.a.B.a{collections}{reprlib}{types}ZG{_functools}a.A%%%^%!!!!A!!!!!A.a!!A!!!!!!!Cb.B.B(1-23)E.Ca.Ib.J.B.a.C.Ab.C.c.ZM.B.F.D.A.Da.Jb.DF.F.Eb.A.Ga.Eg.A.h.(0)',
    'pprint/os':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.a.C.d.D.{stat}{_collections_abc}B.{posixpath}C.A.d.C.A.Ba.A.f.A.a.{os}C.B.C.B.F.BB.M.Ja.P.a.C.D.a.C.C.Ba.E.D.B.Lb.D.A.D.Da.A.Ja.Cc.A.h.',
    'pprint/re':
      'C.Ba.B.C.a.C.A.Ba.B.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.B.C.d.A.a.A.C.d.A.a.A.a.D.Bd.B.W.b.A.{enum}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.A.b.C.a.A.C.C.A.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZI.A.a.A.{_sre}C.A.Ba.B.f.A.a.D.Ba.B.C.a.C.A.Ca.A.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZZD.A.a.A.{re._constants}D.D.A.X.C.Mb.A.Pb.A.H.Lb.H.b.A.h.C.A.Ba.A.f.A.b{re}C.A.Ba.A.f.A.a.{re._casefix}U.b.B.g.C.A.Ba.B.f.A.b{functools}C.B.%%^!!!Bb.A.a.Ha.A.a.C.D.D.D.D.D.D.D.D.B.a.A.C.d.A.d.A.A(0-5)b.L.A.Cc.C.A.C.f.C.a.A.c.A.Cc.C.A.C.f.A.a.A.c.C.D.C.C.b{copyreg}B.Hg.A.h.',
    'pprint/re._constants':
      'D.A.Ba.C.f.A.a.{re}C.Ba.B.C.a.C.A.Ca.A.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.N.A.a.A.{_sre}B.Ib.C.Jb.A.C.D.C.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.C.b.B.b.C.D.D.D.D.D.B.b.B.a.C.D.D.D.D.D.D.D.D.C.b.B.a.F.c.A.g.',
    'pprint/reprlib': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.W.a.A.{itertools}B.Yb.B.a.A.h.',
    'pprint/weakref':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZZZZF.A.a.A.{_weakrefset}{_collections_abc}{itertools}A.b.C.B.Mb.A.X.Ia.ZE.a.C.Ib.B.W.Ia.Cb.C.Kb.G.D.B.D.Ei.A.h.',
    queue:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZ.A.a.A.{threading}{types}A.a{collections}{heapq}{_queue}A.Db.A.Pa.Gb.A.Ib.A.Hb.A.Ia.Gf.A.h.',
    'queue/_collections_abc':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.B.d.D.A.a.A.a.A.a.A.a.A.a.B.a.A.a.B.b.A.a.A.a.A.a.A.a.A.a.A.a.C.E.A.Ga.F.a.D.Da.A.Fa.D.a.C.D.A.Ha.C.a.B.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.C.A.E.A.Ha.D.a.C.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.B.Ba.B.a.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.C.A.Ga.Cb.C.A.E.A.Ha.C.a.B.Ba.B.a.B.C.A.Fa.C.a.D.Da.A.Fa.Cb.C.Ha.Cb.B.C.A.Ga.C.a.B.Kb.C.A.E.C.A.Ga.E.a.A.H.G.Ga.P.a.B.C.C.C.G.Ha.Cb.B.C.C.C.F.Fa.Cb.B.C.C.B.Ga.Ga.Cb.C.B.Ha.Cb.B.C.C.C.B.Ga.Cb.B.C.C.C.Ea.Cb.B.C.C.C.F.Ha.Cb.B.C.C.B.E.Ga.Cb.B.C.C.A.b.C.A.b.C.A.b.C.C.Hb.C.C.Ga.Cb.B.C.C.A.b.C.C.B.G.Fa.Cb.B.C.C.A.b.C.a.A.h.',
    'queue/_functools': 'C.Ba.B.C.B.a.C.A.Ba.A.f.D.A.d.C.ZR.A.h.',
    'queue/_heapq': 'C.Ba.C.C.a.C.A.Ba.C.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.A.Ce.C.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.J.A.g.',
    'queue/_weakrefset': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.S.b.A.{types}A.Ib.A.ZGa.Ee.A.g.',
    'queue/functools':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZO?ZZZZZI.A.a.A.{collections}{reprlib}{types}Q{_functools}a.A%%^%%!!!!A!!!!!A.a!!A!!!!!!!Cb.A(1-23)F.Ba.Gb.J.B.a.C.Ab.C.c.ZCd.B.F.D.A.Da.Gb.DF.E.Eb.A.Ea.Eg.A.h.(0)',
    'queue/heapq': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.R.a.A.O{_heapq}eaad.A.h.',
    'queue/itertools': 'C.Ba.D.C.a.C.A.Ca.C.f.D.A.d.D.ZZZZZZZZZB.B.g.',
    'queue/os':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.a.B.d.C.{stat}{_collections_abc}B.{posixpath}C.A.d.C.A.Ba.A.f.A.a.{os}C.B.C.B.F.BB.M.Ja.Cb.C.D.a.C.C.Ba.E.D.B.Lb.D.A.D.Da.A.Ja.Cc.A.h.',
    'queue/reprlib': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.X.a.A.{itertools}B.Yb.B.a.A.h.',
    'queue/threading':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZZZZZZZZZZH.A.a.A.{os}{functools}{_weakrefset}{itertools}{_collections}H.Ob.A.Rb.A.Jb.B.Fb.A.Nb.A.L.D.Fb.A.Eb.C.D.C.A.C.Q.C.B.C.B.Kb.B.Ib.A.Fb.A.Ib.H.B.C.A.E.C.C.a.B.b.C.f.A.h.',
    'queue/types':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.Z.b.D.a.C.C.%%^!A!!!Bb.A.a.C.c(0-6)Mb.A.F.D.B.Hb.Ba.A.e.A.h.',
    random:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZ.A.a.A.{warnings}{math}{os}{_collections_abc}{operator}{itertools}{bisect}{_random}{_sha2}B.ZMb.A.J.Ac.A.Z.A.f.A.h.',
    'random/_bisect': 'C.Ba.C.C.a.C.A.Ba.B.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.e.F.A.h.',
    'random/_collections_abc':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.B.d.D.A.a.A.a.A.a.A.a.A.a.B.a.A.a.B.b.A.a.A.a.A.a.A.a.A.a.A.a.C.E.A.Fa.F.a.D.Da.A.Fa.D.a.C.D.A.Ha.C.a.B.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.C.A.E.A.Ga.D.a.C.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.B.Ba.B.a.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.C.A.Ga.Cb.C.A.E.A.Ha.C.a.B.Ba.B.a.B.C.A.Fa.C.a.D.Da.A.Fa.Cb.C.Ha.Cb.B.C.A.Ga.C.a.B.Kb.C.A.E.C.A.Ga.E.a.A.H.G.Fa.Qb.B.C.C.C.G.Ha.Cb.B.C.C.C.F.Ea.Cb.B.C.C.B.Ga.Ga.Cb.C.B.Ga.Cb.B.C.C.C.B.Ga.Cb.B.C.C.C.Ea.Cb.B.C.C.C.F.Ha.Cb.B.C.C.B.E.Ga.Cb.B.C.C.A.b.C.A.b.C.A.b.C.C.Hb.C.C.Ga.Cb.B.C.C.A.b.C.C.B.G.Fa.Cb.B.C.C.A.b.C.a.A.h.',
    'random/bisect': 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.D.a.A.G{_bisect}e.A.h.',
    'random/itertools': 'C.Ba.B.C.a.C.A.Ba.A.g.D.A.d.B.ZZZZZZZZ.B.h.',
    'random/math': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.A.Ce.B.D.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.ZZE.A.h.',
    'random/operator':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZM.A.a.A.ZL.^^!!!!A!A!!!!A!Ab.A.!!!!?A!!!!A!Ab.A.^!!!!?A!!!!!Cb.N{_operator}zyd.A.h.(21-32)(0-10)(11-20)',
    'random/os':
      'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.a.B.d.C.{stat}{_collections_abc}B.{posixpath}C.A.d.C.A.Ba.A.f.A.a.{os}C.B.C.B.F.BB.M.Ja.Cb.C.D.a.C.C.Ba.E.D.B.Lb.D.A.D.Da.A.Ja.Cc.A.h.',
    'random/stat': 'C.Ba.D.B.a.C.A.Ba.A.f.D.b.C.a.B.d.D.ZL{_stat}n.A.h.',
    'random/warnings': 'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZZZZB.A.a.A.M.Fb.L.Jb.B.Lb.Cf.A.h.',
    re: 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZU.A.a.A.{enum}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.A.b.C.a.A.C.C.A.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.X.A.b.A.{_sre}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ca.A.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZZJ.A.b.A.{re._constants}D.C.T.C.Mb.A.Pb.A.H.Lb.H.b.A.h.C.A.Ba.A.f.A.b{re}C.A.Ba.A.f.A.a.{re._casefix}U.b.B.g.C.A.Ba.B.f.A.b{functools}C.B.%^%!!!Bb.A.a.Ha.A.a.C.D.D.D.D.D.D.D.D.B.a.A.C.d.A.d.A.Ab.D(0-5)H.A.Cc.C.A.C.f.C.a.A.c.A.Cc.C.A.C.f.A.a.A.c.C.D.C.C.b{copyreg}B.Hg.A.h.',
    're/_collections': 'C.Ba.B.C.a.C.A.Ba.B.g.D.A.d.B.ZZZM.B.g.',
    're/collections':
      'C.Ba.D.C.a.C.A.Ba.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.B.C.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZP??ZZZZZZZZZZI.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.C.Ha.Cb.B.Gb.A?%%!!!!!!!!!!!!!!?!!!B!!!!!!a!!!!A.!!!!A!!!!!!Cb.BA.B(2-42)I.ZFb.B.I.E.B.C.D.J.Ka.X.a.A.Q.Ia.Cb.A.ZD.Ha.L.a.B.ZZO.Ga.ZT.n.A(0-1)h.A.a',
    're/enum':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZZZZZZZZZZL.A.a.A.{types}{operator}{functools}A.Fb.A.Fb.L.Fb.B.Gb.A.Gb.A.Gb.B.Hb.D.M.K.D.D.D.D.Fb.C.B.a.C.B.D.D.D.D.D.C.Bb.B.I.a.Bb.A.d.D.a.B.C.e.C.Bb.D.d.B.a.A.b.B.b.Ga.Bb.A.d.D.a.A.a.D.a.A.e.C.Bb.D.a.A.d.B.a.A.b.Bb.Ia.Bb.A.d.D.a.A.a.D.a.A.e.C.D.B.a.A.d.B.Bb.Ka.Bb.A.e.D.B.a.B.C.e.A.C.Ce.A.b.C.Ce.A.b.C.Ce.A.b.C.Ce.A.c.C.Bb.D.d.C.B.H.C.C.a.C.b.B.b.C.a.Cb.A.b.C.a.Cb.A.b.C.a.Cb.A.c.Bf.A.d.A.C.b.B.a.D.e.D.D.D.D.D.D.A.Bb.D.d.B.a.A.a.B.Ha.Bb.A.d.D.a.A.a.A.a.D.a.A.a.A.e.C.Bb.D.a.A.a.A.d.B.a.A.Ia.Bb.A.a.A.a.A.C.f.K.B.^%%!!!Bb.A.a.B.Ga.A.a.A.C.D.A.d.C.c.B(0-5)Eb.A.g.A.h.',
    're/operator':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZX.A.a.A.ZL.^^!!!!A!A!!!!A!Ab.A.!!!!?A!!!!A!Ab.A.^!!!!?A!!!!!Cb.N{_operator}zyd.A(11-20)(21-32)(0-10)h.',
    're/reprlib': 'C.Ba.B.C.a.C.A.Ba.A.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZR.A.a.A.{itertools}B.Yb.B.a.A.h.',
    reprlib:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZM.A.a.A.{itertools}B.Vb.B.a.A.h.',
    'reprlib/itertools': 'C.Ba.D.C.a.C.A.Ca.C.f.D.A.d.B.ZZZZZZZZY.B.g.',
    statistics:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZZL.A.a.A.{math}{numbers}{random}{fractions}{decimal}{itertools}{bisect}{functools}{operator}A.a{collections}A.Db.ZP.C.B.b.C.c.Xb.B.F.C.Ba.A{_statistics}C.I.D.D.Qh.A.h.',
    'statistics/_bisect': 'C.Ba.C.C.a.C.A.Ba.B.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.e.F.A.h.',
    'statistics/_collections': 'C.Ba.B.C.a.C.A.Ba.B.g.D.A.d.B.ZZZM.B.g.',
    'statistics/_collections_abc':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.B.d.D.A.a.A.a.A.a.A.a.A.a.B.a.A.a.B.b.A.a.A.a.A.a.A.a.A.a.A.a.C.E.A.Fa.F.a.D.Da.A.Fa.D.a.C.D.A.Ha.C.a.B.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.C.A.E.A.Ga.D.a.C.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.B.Ba.B.a.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.C.A.Ga.Cb.C.A.E.A.Ha.C.a.B.Ba.B.a.B.C.A.Fa.C.a.D.Da.A.Fa.Cb.C.Ha.Cb.B.C.A.Ga.C.a.B.Kb.C.A.E.C.A.Ga.E.a.A.H.G.Fa.P.a.B.C.C.C.G.Ha.Cb.B.C.C.C.F.Ea.Cb.B.C.C.B.Ga.Ga.Cb.C.B.Ga.Cb.B.C.C.C.B.Ga.Cb.B.C.C.C.Ea.Cb.B.C.C.C.F.Ha.Cb.B.C.C.B.E.Ga.Cb.B.C.C.A.b.C.A.b.C.A.b.C.C.Hb.C.C.Ga.Cb.B.C.C.A.b.C.C.B.G.Fa.Cb.B.C.C.A.b.C.a.A.h.',
    'statistics/_decimal':
      'C.Ba.B.C.a.C.A.Ca.B.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.B.e.ZZZZZZZZF{numbers}C.B.c.C.C.D.C.C.a{collections}I.B.a.C.Ab.C.c.Ve.B.F.D.Bb{collections.abc}Ea.Ca.ZZO.A.h.',
    'statistics/_functools': 'C.Ba.B.C.C.a.C.A.Ba.B.f.D.A.d.C.ZU.B.h.',
    'statistics/_sre': 'C.Ba.C.C.a.C.A.Ca.C.f.D.A.d.J.ZZL.B.g.',
    'statistics/bisect': 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.D.a.A.G{_bisect}e.A.h.',
    'statistics/collections':
      'C.Ba.C.C.a.C.A.Ba.B.b.A.e.D.b.C.a.A.b.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.C.C.A.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZZR??ZZZZZZZZZZI.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.C.Ha.Cb.B.Gb.A?%%!!!!!!!!!!!!!!?!!!B!!!!!!a!!!!A.!!!!A!!!!!!Cb.BA.(2-42)K.ZFb.B.I.E.B.C.D.J.Ja.X.a.A.Q.Ia.Cb.A.ZD.Ha.L.a.B.ZZO.Ga.ZT.n.(0-1)A.h.',
    'statistics/collections.abc':
      '{collections}C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.A.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.b.A.{_collections_abc}a.A.h.',
    'statistics/decimal': 'C.Ba.C.C.a.C.A.Ba.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.C.A.b.A.{_decimal}a.A.h.',
    'statistics/enum':
      'C.Ba.C.C.a.C.A.Ca.C.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZZZZZY.A.a.A.{types}{operator}{functools}A.Hb.B.Gb.L.Hb.B.Kb.B.Jb.A.Jb.C.Lb.C.D.O.L.D.D.D.D.Hb.C.B.a.C.B.D.D.D.D.D.D.Bb.E.K.a.Cb.A.d.D.a.B.C.d.D.C.d.B.a.A.a.B.b.Ha.Bb.A.d.D.a.A.a.D.a.A.d.D.C.a.A.d.B.a.A.a.Bb.Ja.Bb.A.d.D.a.A.a.D.a.A.d.C.D.B.a.A.d.B.Bb.La.Bb.A.e.D.B.a.B.C.e.A.C.Ce.A.b.C.Ce.A.b.C.Ce.A.b.C.Ce.A.c.C.Bb.D.d.C.B.I.C.C.a.C.b.B.b.C.a.Cb.A.b.C.a.Cb.A.b.C.a.Cb.A.c.Bf.A.d.A.C.b.B.a.D.e.D.D.D.D.D.D.A.Bb.D.d.B.a.A.a.B.Ha.Bb.A.d.D.a.A.a.A.a.D.a.A.a.A.e.C.Bb.D.a.A.a.A.d.B.a.A.Ja.Bb.A.a.A.a.A.C.f.K.B.^%%!!!Bb.B.a.B.Ha.A.a.A.D.D.A.d.(0-5)C.c.Gb.A.g.A.h.',
    'statistics/fractions':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZZL.a.A.{decimal}{functools}{math}{numbers}{operator}{re}D.C.B.b.Ba.B.C.c.A.c.Ba.B.D.A.C.A.C.B.C.C.Cb.B.C.f.B.C.A.C.c.B.C.A.c.D.A.b.D.B.C.C.A.c.B.C.C.A.C.B.C.A.C.A.e.B.D.A.c.D.A.b.C.D.a.B.b.D.B.C.C.B.C.C.B.C.A.C.B.C.C.A.C.B.C.A.C.A.e.B.D.A.e.B.C.e.D.a.A.c.A.C.C.A.C.C.B.C.A.C.A.c.B.C.C.A.C.B.C.A.C.A.e.B.C.A.c.D.A.b.C.D.a.B.b.B.e.D.a.C.A.C.C.B.C.C.A.Cb.B.C.A.C.A.C.B.C.A.C.A.e.B.C.A.f.D.B.e.D.a.A.c.B.b.C.A.Cc.B.a.Ck.B.a.D.D.a.B.a.A.a.D.C.B.b.Ce.D.A.a.B.C.b.Ce.Ce.D.C.B.b.Ce.C.a.B.b.Cf.A.a.Cf.D.D.A.a.B.b.Ce.Ce.D.A.a.B.b.Ce.D.C.a.B.b.Ce.Ce.Ce.Cf.A.a.Cf.D.D.A.a.B.b.Ce.C.a.B.b.Ce.D.A.a.B.b.Ce.D.C.a.B.b.Ce.Ce.Ce.Ce.Ce.Ce.D.D.D.Ce.Ce.D.C.b.Ce.D.C.a.B.b.Ce.Ce.Ce.Cf.A.a.Cf.Ce.D.C.a.A.a.B.b.Ce.C.a.B.b.Ce.D.C.a.B.b.Ce.Ce.Ce.Ce.Ce.Cf.A.a.C.a.B.b.Ch.A.a.A.zq.A.Ba.B.C.c.A.c.Ba.B.C.C.C.C.C.C.e.A.a.C.A.C.A.Cb.A.f.A.f.A.a.C.C.A.Cb.B.f.B.b.C.C.e.A.a.C.A.C.e.A.a.C.A.C.C.C.A.Cb.A.k.A.a.C.A.C.c.A.C.A.Cb.A.Cb.B.d.B.c.C.a.B.d.C.A.C.A.Cb.A.f.A.a.C.A.C.C.C.c.A.C.A.Cb.A.Cb.B.d.B.c.C.a.B.i.A.a.C.C.A.Cb.A.f.A.a.Ci.C.b.A.a.A.a.A.a.A.a.A.a.A.b.A.Ab.A.a.D.D.Ce.Ce.C.a.A.a.B.b.Ce.Ce.D.A.a.B.b.Ce.Ce.D.Ce.Ce.D.Ce.Ce.D.C.a.A.a.B.b.Ce.Ce.Ce.D.D.Ce.C.a.A.a.B.b.C.a.A.a.B.b.Ce.Cf.A.a.Cf.Ce.D.A.a.A.a.B.b.Ce.Ce.D.D.Ce.C.a.A.a.B.b.C.a.A.a.B.b.Ce.Cf.A.a.Cf.Ce.C.a.B.b.Cg.A.a.B.zb.B.C.D.E.B.G.E.E.E.E.E.E.W.Ha.Cf.A.h.',
    'statistics/functools':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZE?ZZZZL.A.b.B.a{collections}{reprlib}{types}U{_functools}a.A%^%%%!!!!A!!!!!A.a!!A!!!!!!!Cb.B.E(1-23)B.Ca.Ib.J.B.a.C.Ab.C.c.ZM.B.F.D.A.Da.Jb.DF.F.Eb.A.Ga.Eg.A.h.(0)',
    'statistics/itertools': 'C.Ba.B.C.a.C.A.Ba.A.g.D.A.d.B.ZZZZZZZZ.B.h.',
    'statistics/keyword': 'C.Ba.D.C.a.C.A.Ca.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.D.b.C.B.a.A.g.',
    'statistics/math': 'C.Ba.D.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.C.Ce.C.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.ZZE.A.g.',
    'statistics/numbers':
      'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZT.A.a.C.B.Ia.G.a.B.D.D.D.D.D.D.D.D.B.Ha.U.a.A.D.C.D.C.D.D.D.B.E.D.Ha.Cb.A.D.C.B.C.B.Ha.Cb.B.C.C.D.D.D.D.E.C.Ha.Cb.A.D.C.g.A.h.',
    'statistics/operator':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZM.A.a.A.ZL.^^!!!!A!A!!!!A!Ab.A.!!!!?A!!!!A!Ab.A.^!!!!?A!!!!!Cb.N{_operator}zyd.A.h.(11-20)(0-10)(21-32)',
    'statistics/os':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.B.d.B.{stat}{_collections_abc}B.{posixpath}C.A.d.C.A.Ba.A.f.A.a.{os}C.B.C.B.F.BB.M.Ja.Cb.C.D.a.C.C.Ba.E.D.B.Lb.D.A.D.Da.A.Ja.Cc.A.h.',
    'statistics/random':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZC.A.a.A.{warnings}{math}{os}{_collections_abc}{operator}{itertools}{bisect}{_random}{_sha2}B.ZMb.A.J.Ac.A.Z.A.f.A.h.',
    'statistics/re':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.R.A.a.A.{enum}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.A.b.C.a.A.C.C.A.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.C.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZP.A.a.A.{_sre}C.A.Ba.B.f.A.a.D.Ba.B.C.a.C.A.Ca.A.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZZK.A.a.A.{re._constants}D.D.A.X.C.Mb.A.Pb.A.H.Lb.H.b.A.h.C.A.Ba.A.f.A.b{re}C.A.Ba.A.f.A.a.{re._casefix}U.b.B.g.C.A.Ba.B.f.A.b{functools}C.B.%^%!!!Bb.A.a.Ha.A.a.C.D.D.D.D.D.D.D.D.B.a.A.C.d.A.d.A.Ab.C(0-5)I.A.Cc.C.A.C.f.C.a.A.c.A.Cc.C.A.C.f.A.a.A.c.C.D.C.C.b{copyreg}B.Hg.A.h.',
    'statistics/re._constants':
      'D.A.Ba.C.f.A.a.{re}C.Ba.B.C.a.C.A.Ca.A.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.N.A.a.A.{_sre}B.Ib.C.Jb.A.C.D.C.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.C.b.B.b.C.D.D.D.D.D.B.b.B.a.C.D.D.D.D.D.D.D.D.C.b.B.a.F.c.A.g.',
    'statistics/reprlib': 'C.Ba.B.C.a.C.A.Ba.A.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZQ.A.a.A.{itertools}B.Yb.B.a.A.h.',
    'statistics/stat': 'C.Ba.B.C.B.a.C.A.Ba.A.f.D.b.C.a.B.d.D.ZK{_stat}n.A.h.',
    'statistics/types':
      'C.Ba.B.C.a.C.A.Ca.B.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZQ.?b.D.a.C.C.%!A!!!!Cb.A.a.C.h(0-6)E.Nb.A.G.D.B.Hb.Ca.A.e.A.h.',
    'statistics/warnings':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.D.Bd.B.ZZZZC.A.a.A.M.Hb.L.Jb.B.Lb.Cf.A.h.',
    string:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZQ.A.a.A.{_string}A{re}A.a{collections}B.Mb.A.Ca.B.C.c.A.c.Ba.B.C.A.C.C.C.C.B.C.e.C.c.A.C.C.B.C.A.C.B.C.C.A.C.Cb.D.C.A.Cb.D.f.A.e.C.b.B.c.A.C.C.A.C.A.C.B.C.C.A.C.Cb.D.C.A.Cb.D.f.A.e.C.b.C.c.A.C.C.C.e.C.c.D.b.B.Cc.B.a.Ck.C.a.B.a.B.a.B.a.A.b.C.A.a.D.D.Ce.Ce.D.C.A.a.B.C.B.b.C.A.a.A.a.B.b.Ce.Ce.Ce.Ce.D.C.A.b.A.a.B.b.C.A.a.A.b.B.b.Ce.Ce.Ce.Ce.D.Ce.Cf.A.d.A.a.A.n.Nd.A.h.',
    'string/_collections': 'C.Ba.B.C.a.C.A.Ba.B.g.D.A.d.B.ZZZM.B.g.',
    'string/_string': 'C.Ba.D.C.a.C.A.Ca.C.f.D.A.d.C.A.g.',
    'string/collections':
      'C.Ba.D.C.a.C.A.Ba.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.B.C.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZP??ZZZZZZZZZZI.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.C.Ha.Cb.B.Gb.A?%%!!!!!!!!!!!!!!?!!!B!!!!!!a!!!!A.!!!!A!!!!!!Cb.Ba(2-42)B.K.ZFb.B.I.E.B.C.D.J.Ka.X.a.A.Q.Ia.Cb.A.ZD.Ha.L.a.B.ZZO.Ga.ZT.n.A.h.A.a(0-1)',
    'string/enum':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZZZZZZZZZQ.A.a.A.{types}{operator}{functools}A.Fb.A.Fb.L.Fb.B.Gb.A.Gb.A.Gb.B.Hb.D.M.K.D.D.D.D.Fb.C.B.a.C.B.D.D.D.D.D.C.Bb.B.I.a.Bb.A.d.D.a.B.C.e.C.Bb.D.d.B.a.A.b.B.b.Ga.Bb.A.d.D.a.A.a.D.a.A.e.C.Bb.D.a.A.d.B.a.A.b.Bb.Ia.Bb.A.d.D.a.A.a.D.a.A.e.C.D.B.a.A.d.B.Bb.Ka.Bb.A.e.D.B.a.B.C.e.A.C.Ce.A.b.C.Ce.A.b.C.Ce.A.b.C.Ce.A.c.C.Bb.D.d.C.B.H.C.C.a.C.b.B.b.C.a.Cb.A.b.C.a.Cb.A.b.C.a.Cb.A.c.Bf.A.d.A.C.b.B.a.D.e.D.D.D.D.D.D.A.Bb.D.d.B.a.A.a.B.Ha.Bb.A.d.D.a.A.a.A.a.D.a.A.a.A.e.C.Bb.D.a.A.a.A.d.B.a.A.Ia.Bb.A.a.A.a.A.C.f.K.B.^%%!!!Bb.A.a.B.Ga.A.a.A.C.D.A.d.B(0-5)A.c.Gb.A.g.A.h.',
    'string/operator':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZX.A.a.A.ZL.^^!!!!A!A!!!!A!Ab.A.!!!!?A!!!!A!Ab.A.^!!!!?A!!!!!Cb.N{_operator}zyd.A.h.(21-32)(11-20)(0-10)',
    'string/re':
      'C.Ba.B.C.a.C.A.Ba.A.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZW.A.a.A.{enum}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.A.b.C.a.A.C.C.A.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.X.A.b.A.{_sre}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ca.A.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZZJ.A.b.A.{re._constants}D.C.T.C.Mb.A.Pb.A.H.Lb.H.b.A.h.C.A.Ba.A.f.A.b{re}C.A.Ba.A.f.A.a.{re._casefix}U.b.B.g.C.A.Ba.B.f.A.b{functools}C.B.%^%!!!Bb.A.a.Ha.A.a.C.D.D.D.D.D.D.D.D.B.a.A.C.d.A.d.A.A(0-5)b.L.A.Cc.C.A.C.f.C.a.A.c.A.Cc.C.A.C.f.A.a.A.c.C.D.C.C.b{copyreg}B.Hg.A.h.',
    'string/reprlib': 'C.Ba.B.C.a.C.A.Ba.A.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZR.A.a.A.{itertools}B.Yb.B.a.A.h.',
    struct:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.C.A.b.A.{_struct}a.A.h.',
    'struct/_struct': 'C.Ba.D.B.a.C.A.Ca.B.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.C.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.H.ZCa.B.h.',
    textwrap:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZO.A.a.A.{re}A.C.Ac.Ba.B.C.C.C.A.C.C.B.Cb.B.C.d.A.C.C.B.C.C.D.B.Cb.B.f.C.D.B.C.e.B.c.A.C.C.D.A.Cb.C.C.A.C.B.C.A.C.B.C.C.B.C.B.Cb.C.C.B.f.B.c.A.C.C.A.C.B.Cb.D.A.Cb.D.f.B.c.C.b.D.A.C.B.Cb.D.C.B.Cb.C.f.D.a.Ch.A.C.C.C.D.B.Cb.B.d.A.C.c.D.A.b.B.c.A.C.C.B.C.C.D.B.Cb.B.f.D.A.C.A.C.A.e.B.c.D.b.C.a.Ci.B.b.Cc.C.D.a.C.a.D.B.a.A.b.B.a.B.a.A.b.A.b.A.f.C.C.b.B.b.D.D.C.B.C.a.C.b.Ce.Ce.C.a.C.a.B.b.Ce.B.Ce.C.a.B.b.Ce.Ce.D.A.a.D.b.Ce.D.D.B.b.D.D.b.Ce.Ce.Ce.C.a.C.a.B.b.A.a.B.b.Ce.Cf.A.a.C.a.B.b.B.Ce.A.a.B.b.Ce.Cf.D.D.A.a.D.b.Ce.B.Cf.A.a.Cf.Ce.C.a.C.a.B.b.Ce.D.Ce.A.a.B.b.Ce.Cf.A.a.Cg.A.a.Ch.A.a.A.zb.Ba.B.C.C.C.C.A.Cb.B.f.Cc.B.h.A.a.C.c.A.a.D.C.a.A.a.B.b.Ce.Cg.A.a.A.e.Ba.B.C.C.A.Cb.A.Cb.A.Cb.B.Cj.B.b.A.a.B.a.A.a.B.c.C.a.A.a.B.b.A.a.B.b.C.a.A.a.B.b.Cg.A.a.A.c.Mb.C.Ba.B.C.C.A.Cb.B.Cj.B.b.A.a.A.a.D.A.a.A.a.B.b.Cg.A.a.A.d.Ba.B.C.C.C.C.A.Cb.B.f.B.b.C.C.A.Cb.A.f.Cb.B.a.Ck.A.a.C.c.A.a.D.C.a.A.a.B.b.Ce.Ce.A.a.A.a.B.d.A.a.A.f.A.h.',
    'textwrap/_collections': 'C.Ba.B.C.a.C.A.Ba.B.g.D.A.d.B.ZZZM.B.g.',
    'textwrap/collections':
      'C.Ba.D.C.a.C.A.Ba.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.B.C.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZP??ZZZZZZZZZZI.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.C.Ha.Cb.B.Gb.A?%%!!!!!!!!!!!!!!?!!!B!!!!!!a!!!!A.!!!!A!!!!!!Cb.BA.(2-42)K.ZFb.B.I.E.B.C.D.J.Ka.X.a.A.Q.Ia.Cb.A.ZD.Ha.L.a.B.ZZO.Ga.ZT.n.A.h.A.a(0-1)',
    'textwrap/enum':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.D.Bd.B.ZZZZZZZZZZO.A.a.A.{types}{operator}{functools}A.Fb.A.Fb.L.Fb.B.Gb.A.Gb.A.Gb.B.Hb.D.M.K.D.D.D.D.Fb.C.B.a.C.B.D.D.D.D.D.C.Bb.B.I.a.Bb.A.d.D.a.B.C.e.C.Bb.D.d.B.a.A.b.B.b.Ga.Bb.A.d.D.a.A.a.D.a.A.e.C.Bb.D.a.A.d.B.a.A.b.Bb.Ia.Bb.A.d.D.a.A.a.D.a.A.e.C.D.B.a.A.d.B.Bb.Ka.Bb.A.e.D.B.a.B.C.e.A.C.Ce.A.b.C.Ce.A.b.C.Ce.A.b.C.Ce.A.c.C.Bb.D.d.C.B.H.C.C.a.C.b.B.b.C.a.Cb.A.b.C.a.Cb.A.b.C.a.Cb.A.c.Bf.A.d.A.C.b.B.a.D.e.D.D.D.D.D.D.A.Bb.D.d.B.a.A.a.B.Ha.Bb.A.d.D.a.A.a.A.a.D.a.A.a.A.e.C.Bb.D.a.A.a.A.d.B.a.A.Ia.Bb.A.a.A.a.A.C.f.K.B.^%%!!!Bb.A.a.B.Ga.A.a.A.C.D.A.d.C.d(0-5)A.Gb.A.g.A.h.',
    'textwrap/operator':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZX.A.a.A.ZL.^^!!!!A!A!!!!A!Ab.A.!!!!?A!!!!A!Ab.A.^!!!!?A!!!!!Cb.N{_operator}zyd.A.h.(21-32)(0-10)(11-20)',
    'textwrap/re':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZX.A.a.A.{enum}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.A.b.C.a.A.C.C.A.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.X.A.b.A.{_sre}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ca.A.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZZJ.A.b.A.{re._constants}D.C.T.C.Mb.A.Pb.A.H.Lb.H.b.A.h.C.A.Ba.A.f.A.b{re}C.A.Ba.A.f.A.a.{re._casefix}U.b.B.g.C.A.Ba.B.f.A.b{functools}C.B.%^%!!!Bb.A.a.Ha.A.a.C.D.D.D.D.D.D.D.D.B.a.A.C.d.A.d.A.Ab.A(0-5)K.A.Cc.C.A.C.f.C.a.A.c.A.Cc.C.A.C.f.A.a.A.c.C.D.C.C.b{copyreg}B.Hg.A.h.',
    'textwrap/reprlib': 'C.Ba.B.C.a.C.A.Ba.A.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZR.A.a.A.{itertools}B.Yb.B.a.A.h.',
    threading:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZZZZZZA.A.a.A.{os}{functools}{_weakrefset}{itertools}{_collections}H.Ob.A.Rb.A.Jb.B.Fb.A.Nb.A.L.D.Fb.A.Eb.C.D.C.A.C.Q.C.B.C.B.Kb.B.Ib.A.Fb.A.Ib.H.B.C.A.E.C.C.a.B.b.C.f.A.h.',
    'threading/_collections_abc':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.B.d.D.A.a.A.a.A.a.A.a.A.a.B.a.A.a.B.b.A.a.A.a.A.a.A.a.A.a.A.a.C.E.A.Ga.F.a.D.Da.A.Fa.D.a.C.D.A.Ha.C.a.B.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.C.A.E.A.Ha.D.a.C.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.B.Ba.B.a.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.C.A.Ga.Cb.C.A.E.A.Ha.C.a.B.Ba.B.a.B.C.A.Fa.C.a.D.Da.A.Fa.Cb.C.Ha.Cb.B.C.A.Ga.C.a.B.Kb.C.A.E.C.A.Ga.E.a.A.H.G.Ga.P.a.B.C.C.C.G.Ha.Cb.B.C.C.C.F.Fa.Cb.B.C.C.B.Ga.Ga.Cb.C.B.Ha.Cb.B.C.C.C.B.Ga.Cb.B.C.C.C.Ea.Cb.B.C.C.C.F.Ha.Cb.B.C.C.B.E.Ga.Cb.B.C.C.A.b.C.A.b.C.A.b.C.C.Hb.C.C.Ga.Cb.B.C.C.A.b.C.C.B.G.Fa.Cb.B.C.C.A.b.C.a.A.h.',
    'threading/_functools': 'C.Ba.B.C.B.a.C.A.Ba.A.f.D.A.d.C.ZR.A.h.',
    'threading/_weakrefset': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.S.b.A.{types}A.Ib.A.ZGa.Ee.A.g.',
    'threading/functools':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZO?ZZZZZI.A.a.A.{collections}{reprlib}{types}Q{_functools}a.A%%^%%!!!!A!!!!!A.a!!A!!!!!!!Cb.A.E(1-23)A.Ba.Gb.J.B.a.C.Ab.C.c.ZCd.B.F.D.A.Da.Gb.DF.E.Eb.A.Ea.Eg.A.h.(0)',
    'threading/itertools': 'C.Ba.D.C.a.C.A.Ca.C.f.D.A.d.D.ZZZZZZZZZB.B.g.',
    'threading/os':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.a.B.d.B.{stat}{_collections_abc}B.{posixpath}C.A.d.C.A.Ba.A.f.A.a.{os}C.B.C.B.F.BB.M.Ja.Cb.C.D.a.C.C.Ba.E.D.B.Lb.D.A.D.Da.A.Ja.Cc.A.h.',
    'threading/reprlib': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.X.a.A.{itertools}B.Yb.B.a.A.h.',
    'threading/stat': 'C.Ba.B.C.B.a.C.A.Ca.A.f.D.b.C.a.B.d.B.ZP{_stat}n.A.h.',
    'threading/types':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.Z.b.D.a.C.C.%%^!A!!!Bb.A.a.C.f(0-6)C.Mb.A.F.D.B.Hb.Ba.A.e.A.h.',
    traceback:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZZU.A.a.A.{collections.abc}{itertools}{linecache}{textwrap}{contextlib}F.Fb.A.O.I.B.Lb.F.D.E.D.Ib.J.C.A.a.C.b.C.Ab.C.c.Wb.B.E.D.A.Da.B.Hb.A.D.Lb.B.b.A.h.',
    'traceback/_collections_abc':
      'C.Ba.D.C.a.C.A.Ca.C.f.D.b.C.a.B.d.D.A.a.A.a.A.a.A.a.A.a.B.a.A.a.B.b.A.a.A.a.A.a.A.a.A.a.A.a.C.E.A.Ha.G.a.D.Da.A.Fa.D.a.C.D.A.Ha.C.a.B.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.C.A.E.A.Ha.D.a.C.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.B.Ba.B.a.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.C.A.Ga.Cb.C.A.E.A.Ha.C.a.B.Ba.B.a.B.C.A.Fa.C.a.D.Da.A.Fa.Cb.C.Ha.Cb.B.C.A.Ga.C.a.B.Kb.C.A.E.C.A.Ga.E.a.A.H.G.Ga.P.a.B.C.C.C.G.Ha.Cb.B.C.C.C.F.Fa.Cb.B.C.C.B.Ga.Ga.Cb.C.B.Ha.Cb.B.C.C.C.B.Ga.Cb.B.C.C.C.Ea.Cb.B.C.C.C.F.Ha.Cb.B.C.C.B.E.Ga.Cb.B.C.C.A.b.C.A.b.C.A.b.C.C.Hb.C.C.Ga.Cb.B.C.C.A.b.C.C.B.G.Fa.Cb.B.C.C.A.b.C.a.A.h.',
    'traceback/_functools': 'C.Ba.B.C.C.a.C.A.Ba.B.f.D.A.d.C.ZU.B.h.',
    'traceback/_sre': 'C.Ba.C.C.a.C.A.Ca.C.f.D.A.d.J.ZZL.B.g.',
    'traceback/_stat': 'C.Ba.C.C.a.C.A.Ba.B.g.D.A.d.N.A.g.',
    'traceback/collections':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZZU??ZZZZZZZZZZJ.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.B.Ga.Cb.A.Gb.A.%%^%^!!!!!!!!!!!!!!!!A!!!!!!a!!!!A.!!!!A!!!!!!Cb.BA.(2-42)I.ZEb.A.I.D.B.C.D.J.Ka.X.a.A.P.Ia.Cb.A.ZD.Ha.L.a.A.ZZO.Ga.ZUo.A.h.(0-1)',
    'traceback/contextlib':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.C.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZL.A.b.A.{os}{_collections_abc}A.a{collections}{functools}{types}A.Da.D.A.Ha.Cb.A.Ca.D.Fa.Cb.A.Gb.A.Gb.A.Hb.C.Ia.C.a.C.Ha.Cb.C.C.Ea.Cb.B.C.Ea.Cb.B.C.Ea.Cb.B.Fa.Cb.B.Ea.Cb.B.C.Ea.Cb.A.C.C.Nb.A.C.Ha.C.a.C.C.H.Ga.Cb.A.E.Ea.Cb.A.C.Ea.Ce.A.h.',
    'traceback/enum':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZZZZZZZZZO.A.a.A.{types}{operator}{functools}A.Jb.B.Hb.L.Ib.B.Kb.B.Jb.A.Jb.C.Lb.C.D.O.L.D.D.D.D.Hb.C.C.a.C.B.D.D.D.D.D.D.Bb.E.K.a.Cb.A.d.D.a.B.C.d.C.Bb.D.d.B.a.A.a.B.b.Ha.Bb.A.d.D.a.A.a.D.a.A.d.C.Bb.D.a.A.d.B.a.A.a.Bb.Ja.Bb.A.d.D.a.A.a.D.a.A.d.C.D.B.a.A.d.B.Bb.La.Bb.A.e.D.B.a.B.C.e.A.C.Ce.A.b.C.Ce.A.b.C.Ce.A.b.C.Ce.A.c.C.Bb.D.d.C.B.I.C.C.a.C.b.B.b.C.a.Cb.A.b.C.a.Cb.A.b.C.a.Cb.A.c.Bf.A.d.A.C.b.B.a.D.e.D.D.D.D.D.D.A.Bb.D.d.B.a.A.a.B.Ha.Bb.A.d.D.a.A.a.A.a.D.a.A.a.A.e.C.Bb.D.a.A.a.A.d.B.a.A.Ja.Bb.A.a.A.a.A.C.f.K.B.^%%!!!Bb.B.a.B.Ha.A.a.A.D.D.A.d.B(0-5)A.c.Gb.A.g.A.h.',
    'traceback/functools':
      'C.Ba.B.C.a.C.A.Ba.A.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.S?ZZZX.A.b.B.a{collections}{reprlib}{types}T{_functools}a.A%^%%%!!!!A!!!!!A.a!!A!!!!!!!Cb.B.D(1-23)C.Ca.Ib.J.B.a.C.Ab.C.c.ZM.B.F.D.A.Da.Jb.DF.F.Eb.A.Ga.Eg.A.h.(0)',
    'traceback/genericpath': 'C.Ba.D.B.a.C.A.Ba.A.f.D.b.C.a.B.d.B.C.A.Ba.A.e.A.a.{os}{stat}M.A.h.',
    'traceback/linecache':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.G.b.A.{functools}{os}{tokenize}E.A.h.',
    'traceback/posixpath': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.B.d.B.C.A.Ba.A.f.A.a.{os}{stat}{genericpath}T.A.h.',
    'traceback/re':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZV.A.a.A.{enum}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.A.b.C.a.A.C.C.A.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.C.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZP.A.a.A.{_sre}C.A.Ba.B.f.A.a.D.Ba.B.C.a.C.A.Ca.A.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZZL.A.a.A.{re._constants}D.D.A.X.C.Mb.A.Pb.A.H.Lb.H.b.A.h.C.A.Ba.A.f.A.b{re}C.A.Ba.A.f.A.a.{re._casefix}U.b.B.g.C.A.Ba.B.f.A.b{functools}C.B.%%^!!!Bb.A.a.Ha.A.a.C.D.D.D.D.D.D.D.D.B.a.A.C.d.A.d.A.Ab.D(0-5)H.A.Cc.C.A.C.f.C.a.A.c.A.Cc.C.A.C.f.A.a.A.c.C.D.C.C.b{copyreg}B.Hg.A.h.',
    'traceback/re._constants':
      'D.A.Ba.C.f.A.a.{re}C.Ba.B.C.a.C.A.Ca.A.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.N.A.a.A.{_sre}B.Ib.C.Jb.A.C.D.C.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.C.b.B.b.C.D.D.D.D.D.B.b.B.a.C.D.D.D.D.D.D.D.D.C.b.B.a.F.c.A.g.',
    'traceback/reprlib': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.X.a.A.{itertools}B.Yb.B.a.A.h.',
    'traceback/stat': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.B.d.B.X{_stat}n.A.h.',
    'traceback/textwrap':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.U.A.b.A.{re}A.C.Ac.Ca.B.C.C.C.C.A.Cb.C.d.A.C.C.C.A.Cb.A.f.B.C.C.h.A.C.D.B.Cb.B.C.C.A.C.C.B.C.C.B.C.B.Cb.C.C.B.f.B.c.A.C.C.A.C.B.Cb.D.A.Cb.D.f.B.c.C.b.D.A.C.B.Cb.D.C.B.Cb.C.f.D.a.Ch.A.C.C.C.D.B.Cb.B.d.A.C.c.D.A.b.B.c.A.C.C.B.C.C.D.B.Cb.B.f.D.A.C.A.C.A.e.B.c.D.b.C.a.Ci.B.b.Cc.C.D.a.C.a.D.B.a.A.b.B.a.B.a.A.b.A.b.A.f.C.C.b.B.b.D.D.C.B.C.B.b.Ce.Ce.C.a.C.a.B.b.Ce.B.Ce.C.a.B.b.Ce.Ce.D.A.a.D.b.Ce.D.D.B.b.D.D.b.Ce.Ce.Ce.C.a.C.a.B.b.A.a.B.b.Ce.Cf.A.a.C.a.B.b.B.Ce.A.a.B.b.Ce.Cf.D.D.A.a.D.b.Ce.B.Cf.A.a.Cf.Ce.C.a.C.a.B.b.Ce.D.Ce.A.a.B.b.Ce.Cf.A.a.Cg.A.a.Ch.A.a.A.zb.Ba.B.C.C.C.C.A.Cb.B.f.Cc.B.h.A.a.C.c.A.a.D.C.a.A.a.B.b.Ce.Cg.A.a.A.e.Ba.B.C.C.A.Cb.A.Cb.A.Cb.B.Cj.B.b.A.a.B.a.A.a.B.c.C.a.A.a.B.b.A.a.B.b.C.a.A.a.B.b.Cg.A.a.A.c.Mb.C.Ca.B.C.C.A.Cb.B.Cj.B.b.A.a.A.a.D.A.a.A.a.B.b.Cg.A.a.A.d.Ba.B.C.C.C.C.A.Cb.B.f.B.b.C.C.A.Cb.A.f.Cb.B.a.Ck.A.a.C.c.A.a.D.C.a.A.a.B.b.Ce.Ce.A.a.A.a.B.d.A.a.A.f.A.h.',
    'traceback/token': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.C.A.b.B.a.D.b.A.h.',
    'traceback/tokenize':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZ.A.a.A.{collections}{functools}{itertools}{re}{token}{_tokenize}Ba.B.C.A.C.B.Cb.B.C.B.C.D.D.A.Cb.C.Cb.B.C.C.B.C.C.A.Cb.B.C.A.f.Cc.C.g.D.B.a.D.B.C.b.Ce.B.Ce.A.a.B.a.C.b.C.a.A.a.B.b.Ce.D.A.a.A.a.B.b.Ce.Cg.A.a.A.h.Ba.B.C.C.A.Cb.B.C.C.A.Cb.A.d.A.C.c.B.c.Cc.B.a.Cl.B.a.B.a.A.c.D.A.a.B.b.Ce.D.A.a.B.b.Ce.B.Cf.A.d.A.a.A.fJ.B.a.C.b.C.c.R.B.E.D.B.Bb.D.Db.C.B.D.C.a.C.C.A.b.B.b.B.b.B.b.B.a.A.b.B.a.A.d.B.c.C.A.b.B.b.B.b.B.b.B.a.A.b.B.a.A.c.A.C.A.b.B.b.B.b.B.b.B.a.A.b.B.a.A.b.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.a.A.b.Db.A.Eb.A.Ib.H.b.A.h.',
    'traceback/types':
      'C.Ba.D.B.a.C.A.Ca.B.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZQ.?b.D.a.C.C.%!A!!!!Cb.A.a.C.c.A(0-6)Mb.A.G.D.B.Hb.Ca.A.e.A.h.',
    tracemalloc:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZP.A.a.A.{collections.abc}{functools}{fnmatch}{linecache}{os}{pickle}{_tracemalloc}B.Mb.A.Pb.B.C.B.Jb.B.a.A.a.C.I.Ha.F.a.B.a.A.C.D.Hb.A.F.Ga.Cb.B.Gb.C.E.Hb.B.E.Eb.A.E.Ld.A.h.',
    'tracemalloc/_collections_abc':
      'C.Ba.D.C.a.C.A.Ca.C.f.D.b.C.a.B.d.D.A.a.A.a.A.a.A.a.A.a.B.a.A.a.B.b.A.a.A.a.A.a.A.a.A.a.A.a.C.E.A.Ha.G.a.D.Da.A.Fa.D.a.C.D.A.Ha.C.a.B.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.C.A.E.A.Ha.D.a.C.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.B.Ba.B.a.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.C.A.Ga.Cb.C.A.E.A.Ha.C.a.B.Ba.B.a.B.C.A.Fa.C.a.D.Da.A.Fa.Cb.C.Ha.Cb.B.C.A.Ga.C.a.B.Kb.C.A.E.C.A.Ga.E.a.A.H.G.Ga.P.a.B.C.C.C.G.Ha.Cb.B.C.C.C.F.Fa.Cb.B.C.C.B.Ga.Ga.Cb.C.B.Ha.Cb.B.C.C.C.B.Ga.Cb.B.C.C.C.Ea.Cb.B.C.C.C.F.Ha.Cb.B.C.C.B.E.Ga.Cb.B.C.C.A.b.C.A.b.C.A.b.C.C.Hb.C.C.Ga.Cb.B.C.C.A.b.C.C.B.G.Fa.Cb.B.C.C.A.b.C.a.A.h.',
    'tracemalloc/_functools': 'C.Ba.B.C.B.a.C.A.Ba.B.f.D.A.d.C.ZU.B.h.',
    'tracemalloc/_sre': 'C.Ba.C.C.a.C.A.Ca.C.f.D.A.d.J.ZZL.B.g.',
    'tracemalloc/_stat': 'C.Ba.D.C.a.C.A.Ba.C.f.D.A.d.N.A.g.',
    'tracemalloc/_struct': 'C.Ba.B.C.a.C.A.Ca.B.g.D.b.C.a.A.b.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.C.Ce.C.D.A.c.C.A.c.C.A.d.B.f.A.a.A.a.C.a.A.a.B.f.I.ZFa.B.g.',
    'tracemalloc/collections':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZZU??ZZZZZZZZZZJ.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.B.Ga.Cb.A.Gb.A.%%^%^!!!!!!!!!!!!!!!!A!!!!!!a!!!!A.!!!!A!!!!!!Cb.Ba(2-42)B.I.ZEb.A.I.D.B.C.D.J.Ka.X.a.A.P.Ia.Cb.A.ZD.Ha.L.a.A.ZZO.Ga.ZT.n.A.h.(0-1)',
    'tracemalloc/enum':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZZZZZZZZZZE.A.a.A.{types}{operator}{functools}A.Jb.B.Hb.L.Ib.B.Kb.B.Jb.A.Jb.C.Lb.C.D.O.L.D.D.D.D.Hb.C.C.a.C.B.D.D.D.D.D.D.Bb.E.K.a.Cb.A.d.D.a.B.C.d.C.Bb.D.d.B.a.A.a.B.b.Ha.Bb.A.d.D.a.A.a.D.a.A.d.C.Bb.D.a.A.d.B.a.A.a.Bb.Ja.Bb.A.d.D.a.A.a.D.a.A.d.C.D.B.a.A.d.B.Bb.La.Bb.A.e.D.B.a.B.C.e.A.C.Ce.A.b.C.Ce.A.b.C.Ce.A.b.C.Ce.A.c.C.Bb.D.d.C.B.I.C.C.a.C.b.B.b.C.a.Cb.A.b.C.a.Cb.A.b.C.a.Cb.A.c.Bf.A.d.A.C.b.B.a.D.e.D.D.D.D.D.D.A.Bb.D.d.B.a.A.a.B.Ha.Bb.A.d.D.a.A.a.A.a.D.a.A.a.A.e.C.Bb.D.a.A.a.A.d.B.a.A.Ja.Bb.A.a.A.a.A.C.f.K.B.^%%!!!Bb.B.a.B.Ha.A.a.A.D.D.A.d.C.c.C(0-5)Db.A.g.A.h.',
    'tracemalloc/functools':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.L?ZZZT.b.B.a{collections}{reprlib}{types}Q{_functools}a.A%^%%%!!!!A!!!!!A.a!!A!!!!!!!Cb.B.C(1-23)D.Ca.Ib.J.B.a.C.Ab.C.c.ZM.B.F.D.A.Da.Jb.DF.F.Eb.A.Ga.Eg.A(0)h.',
    'tracemalloc/linecache':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.C.Bd.B.F.b.A.{functools}{os}{tokenize}E.A.h.',
    'tracemalloc/os':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.B.d.B.{stat}{_collections_abc}B.{posixpath}C.A.d.C.A.Ba.A.f.A.a.{os}C.B.C.B.F.BB.M.Ha.P.a.C.D.a.C.C.Ba.E.D.B.Kb.D.A.D.Da.A.Ja.Cc.A.h.',
    'tracemalloc/re':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.B.e.B.C.A.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZG.A.a.A.{enum}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.A.b.C.a.A.C.C.A.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.C.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZP.A.a.A.{_sre}C.A.Ba.B.f.A.a.D.Ba.B.C.a.C.A.Ca.A.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZZK.A.a.A.{re._constants}D.D.A.X.C.Mb.A.Pb.A.H.Lb.H.b.A.h.C.A.Ba.A.f.A.b{re}C.A.Ba.A.f.A.a.{re._casefix}U.b.B.g.C.A.Ba.B.f.A.b{functools}C.B.%%^!!!Bb.A.a.Ha.A.a.C.D.D.D.D.D.D.D.D.B.a.A.C.d.A.d.A.Ab.A(0-5)K.A.Cc.C.A.C.f.C.a.A.c.A.Cc.C.A.C.f.A.a.A.c.C.D.C.C.b{copyreg}B.Hg.A.h.',
    'tracemalloc/re._constants':
      'D.A.Ba.C.f.A.a.{re}C.Ba.B.C.a.C.A.Ca.A.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.N.A.a.A.{_sre}B.Ib.C.Jb.A.C.D.C.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.C.b.B.b.C.D.D.D.D.D.B.b.B.a.C.D.D.D.D.D.D.D.D.C.b.B.a.F.c.A.g.',
    'tracemalloc/reprlib': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.X.a.A.{itertools}B.Yb.B.a.A.h.',
    'tracemalloc/stat': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.B.d.B.ZF{_stat}n.A.h.',
    'tracemalloc/struct': 'C.Ba.C.C.a.C.A.Ca.C.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.C.C.A.d.A.a.A.C.d.A.a.A.a.D.Bd.D.A.b.A.{_struct}a.A.h.',
    'tracemalloc/types':
      'C.Ba.D.B.a.C.A.Ca.B.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZQ.?b.D.a.C.C.%!A!!!!Cb.A.a.C.g(0-6)D.Nb.A.G.D.B.Hb.Ca.A.e.A.h.',
    types:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZI.?a.D.a.C.C.%!A!!!!Bb.A.a.C.h(0-6)E.Nb.A.G.D.B.Ib.Ca.A.e.A.h.',
    typing:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZZZZZZZZZZZZZZZZZZ.A.a.A.{collections}A.a{collections.abc}{copyreg}{contextlib}{functools}{operator}{re}{types}{warnings}{_typing}N.C.Hb.A.Db.A.L.D.D.C.B.C.a.A.C.D.b.F.b.A.H.b.B.Fb.B.Jb.C.D.D.D.C.A.C.D.C.C.A.a.A.C.D.c.D.C.U.b.D.Fb.F.D.D.C.C.a.A.C.D.b.B.R.b.B.G.C.C.A.C.B.C.a.A.C.D.b.I.b.B.C.D.D.C.B.C.a.A.C.D.b.J.b.B.K.b.B.J.b.A.D.D.C.C.C.A.a.A.C.D.b.A.b.C.D.B.C.C.a.A.C.D.b.A.b.B.O.b.B.H.b.B.H.b.D.E.B.G.b.A.Eb.B.F.D.C.D.a.D.Nb.C.D.C.D.J.C.A.Ba.C.e.A.a.{typing}B.b.G.B.C.e.B.Q.b.A.C.C.C.C.a.A.C.D.b.Eb.N.A.E.C.C.D.C.C.Ca.A.b.A.d.A.a.D.D.D.D.C.D.D.D.D.D.D.B.C.A.G.C.C.Ba.A.b.A.d.A.a.B.b.C.Cg.H.B.C.a.B.e.C.a.D.C.C.Ca.A.b.A.d.A.a.B.b.C.Cg.C.D.a.B.e.C.a.D.C.C.Ca.A.b.A.d.A.a.B.b.C.Cg.C.D.a.B.e.C.a.D.C.C.Ca.A.b.A.d.A.a.B.b.C.Cg.C.D.a.B.e.C.a.D.C.C.Ca.A.b.A.d.A.a.B.b.C.Cg.C.D.a.B.e.C.C.C.Ca.A.f.A.a.A.C.c.A.a.B.a.B.a.D.C.C.Ca.A.b.A.d.A.a.D.A.Bb.A.b.A.d.C.Cg.G.B.C.a.B.h.C.C.C.Ba.A.f.A.a.A.C.c.A.a.B.a.B.E.C.C.Ca.A.b.A.d.A.a.D.A.Bb.A.b.A.d.C.Cg.C.D.a.B.h.C.A.Eb.Fa.C.Fb.Ia.D.C.Mb.C.C.A.Ca.A.f.A.a.D.c.C.c.A.a.A.D.c.A.a.A.a.B.C.C.C.D.D.C.D.E.C.c.C.A.D.c.A.b.D.C.B.C.C.C.B.G.C.A.Ba.C.f.A.a.D.Bb.A.b.A.e.C.C.Ba.A.f.A.a.D.c.B.a.E.c.A.D.c.A.b.B.D.B.c.A.a.A.a.A.D.c.A.b.B.G.C.A.Ba.A.f.A.a.D.Bg.C.C.Ba.A.f.A.a.D.c.A.a.E.c.A.D.c.A.b.B.C.C.a.C.B.D.B.c.A.a.A.a.C.D.c.A.b.D.C.E.C.A.Ba.B.f.A.a.D.Bg.B.Eb.A.Hb.B.a.D.Gb.B.a.A.E.B.C.B.I.C.C.Ba.C.a.A.d.A.a.B.b.C.Cg.I.D.a.B.f.C.D.c.A.a.A.D.A.c.A.a.B.b.A.D.c.Ba.A.Be.F.Bj.A.h.',
    'typing/_collections_abc':
      'C.Ba.D.C.a.C.A.Ca.C.f.D.b.C.a.B.d.D.A.a.A.a.A.a.A.a.A.a.B.a.A.a.B.b.A.a.A.a.A.a.A.a.A.a.A.a.C.E.A.Ha.G.a.D.Da.A.Fa.D.a.C.D.A.Ha.C.a.B.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.C.A.E.A.Ha.D.a.C.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.B.Ba.B.a.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.C.A.Ga.Cb.C.A.E.A.Ha.C.a.B.Ba.B.a.B.C.A.Fa.C.a.D.Da.A.Fa.Cb.C.Ha.Cb.B.C.A.Ga.C.a.B.Kb.C.A.E.C.A.Ga.E.a.A.H.G.Ga.P.a.B.C.C.C.G.Ha.Cb.B.C.C.C.F.Fa.Cb.B.C.C.B.Ga.Ga.Cb.C.B.Ha.Cb.B.C.C.C.B.Ga.Cb.B.C.C.C.Ea.Cb.B.C.C.C.F.Ha.Cb.B.C.C.B.E.Ga.Cb.B.C.C.A.b.C.A.b.C.A.b.C.C.Hb.C.C.Ga.Cb.B.C.C.A.b.C.C.B.G.Fa.Cb.B.C.C.A.b.C.a.A.h.',
    'typing/_functools': 'C.Ba.B.C.C.a.C.A.Ba.B.f.D.A.d.C.ZU.B.h.',
    'typing/_sre': 'C.Ba.C.C.a.C.A.Ca.C.f.D.A.d.J.ZZL.B.g.',
    'typing/_stat': 'C.Ba.B.C.B.a.C.A.Ba.B.f.D.A.d.O.A.g.',
    'typing/collections':
      'C.Ba.C.C.a.C.A.Ca.B.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.C.e.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZZS??ZZZZZZZZZZI.A.a.A.{_collections_abc}{itertools}{keyword}{operator}{reprlib}{_collections}A.b.C.B.Ka.F.a.B.Ha.Cb.B.Ga.Cb.A.Gb.A.%%^%^!!!!!!!!!!!!!!!!A!!!!!!a!!!!A.!!!!A!!!!!!Cb.BA.A(2-42)H.ZEb.A.I.D.B.C.D.J.Ka.X.a.A.P.Ia.Cb.A.ZD.Ha.L.a.A.ZZO.Ga.ZT.n.A.h.(0-1)',
    'typing/contextlib':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZZZC.b.A.{os}{_collections_abc}A.a{collections}{functools}{types}A.Ba.D.Ea.Cb.A.Ba.D.Ha.Cb.A.Gb.A.Gb.A.Hb.C.Ja.Cb.C.Ga.Cb.C.C.Da.Cb.A.C.Da.Cb.A.C.Da.Cb.A.Ea.Cb.A.Da.Cb.A.C.Da.Cb.C.C.Nb.A.C.Ha.Cb.C.C.H.Ga.G.a.A.E.Ea.Cb.A.C.Da.Ce.A.h.',
    'typing/copyreg': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.I.b.A.C.B.H.a.A.h.',
    'typing/enum':
      'C.Ba.C.C.a.C.A.Ca.C.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZZZZZZZZZM.A.a.A.{types}{operator}{functools}A.Jb.B.Hb.L.Ib.B.Kb.B.Jb.A.Jb.C.Lb.C.D.O.L.D.D.D.D.Hb.C.B.a.C.B.D.D.D.D.D.C.Bb.E.K.a.Cb.A.d.D.a.B.C.d.C.Bb.D.d.B.a.A.a.B.b.Ha.Bb.A.d.D.a.A.a.D.a.A.d.C.Bb.D.a.A.d.B.a.A.a.Bb.Ja.Bb.A.d.D.a.A.a.D.a.A.d.C.D.B.a.A.d.B.Bb.La.Bb.A.e.D.B.a.B.C.e.A.C.Ce.A.b.C.Ce.A.b.C.Ce.A.b.C.Ce.A.c.C.Bb.D.d.C.B.I.C.C.a.C.b.B.b.C.a.Cb.A.b.C.a.Cb.A.b.C.a.Cb.A.c.Bf.A.d.A.C.b.B.a.D.e.D.D.D.D.D.D.A.Bb.D.d.B.a.A.a.B.Ha.Bb.A.d.D.a.A.a.A.a.D.a.A.a.A.e.C.Bb.D.a.A.a.A.d.B.a.A.Ja.Bb.A.a.A.a.A.C.f.K.B.^%%!!!Bb.B.a.B.Ha.A.a.A.D.D.A.d.C.c.B(0-5)Eb.A.g.A.h.',
    'typing/functools':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZL?ZZZZZI.A.a.B.a{collections}{reprlib}{types}ZA{_functools}a.A%^%%%!!!!A!!!!!A.a!!A!!!!!!!Cb.B.B(1-23)E.Ca.Ib.J.B.a.C.Ab.C.c.ZM.B.F.D.A.Da.Jb.DF.F.Eb.A.Ga.Eg.A.h.(0)',
    'typing/re':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.A.a.B.a.Ee.A.a.Ee.A.a.Ee.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.Z.A.a.A.{enum}C.A.Ba.A.f.A.a.D.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.A.b.C.a.A.C.C.A.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.C.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.B.C.d.A.a.A.a.C.Bd.B.ZN.A.a.A.{_sre}C.A.Ba.B.f.A.a.D.Ba.B.C.a.C.A.Ca.A.a.A.e.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.ZZZJ.A.a.A.{re._constants}D.D.A.X.C.Mb.A.Pb.A.H.Lb.H.b.A.h.C.A.Ba.A.f.A.b{re}C.A.Ba.A.f.A.a.{re._casefix}U.b.B.g.C.A.Ba.B.f.A.b{functools}C.B.%^%!!!Bb.A.a.Ha.A.a.C.D.D.D.D.D.D.D.D.B.a.A.C.d.A.d.A.Ab.D(0-5)H.A.Cc.C.A.C.f.C.a.A.c.A.Cc.C.A.C.f.A.a.A.c.C.D.C.C.b{copyreg}B.Ig.A.h.',
    'typing/re._constants':
      'D.A.Ba.C.f.A.a.{re}C.Ba.B.C.a.C.A.Ca.A.f.D.b.C.a.A.b.C.a.B.a.C.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.B.C.d.A.a.A.a.D.Bd.B.N.A.a.A.{_sre}B.Ib.C.Jb.A.C.D.C.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.D.C.b.B.b.C.D.D.D.D.D.B.b.B.a.C.D.D.D.D.D.D.D.D.C.b.B.a.F.c.A.g.',
    'typing/reprlib': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.X.a.A.{itertools}B.Yb.B.a.A.h.',
    'typing/stat': 'C.Ba.B.C.B.a.C.A.Ba.A.f.D.b.C.a.B.d.D.Q{_stat}n.A.h.',
    'typing/warnings': 'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.B.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZE.A.a.A.M.Hb.L.Jb.B.Lb.Cf.A.h.',
    warnings:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZT.A.a.A.M.Fb.L.Hb.B.Kb.Cf.A.h.',
    weakref:
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.c.C.a.A.C.C.C.Ce.B.D.c.C.c.C.d.B.f.A.a.A.a.B.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.f.B.C.d.A.a.A.C.d.A.a.A.a.B.Bd.B.ZZZZZA.A.a.A.{_weakrefset}{_collections_abc}{itertools}A.b.C.B.Nb.B.X.Ka.ZE.a.C.Ib.B.W.Ia.Cb.C.Lb.G.D.B.D.Ei.A.h.',
    'weakref/_collections_abc':
      'C.Ba.B.C.a.C.A.Ba.A.g.D.b.C.a.B.d.C.a.A.a.A.a.A.a.A.a.B.a.A.a.B.b.A.a.A.a.A.a.A.a.A.a.A.a.C.E.A.Fa.E.a.D.Ca.A.Fa.D.a.C.C.A.Ha.C.a.B.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.C.A.E.A.Ga.D.a.B.Ba.B.a.B.C.Da.A.Fa.Cb.B.D.Ha.Cb.B.Ba.B.a.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.Bb.B.C.A.Ga.Cb.C.A.E.A.Ha.C.a.B.Ba.B.a.B.C.A.Fa.C.a.D.Da.A.Fa.Cb.C.Ha.Cb.B.C.A.Ga.C.a.B.Kb.C.A.E.C.A.Ga.E.a.A.H.G.Fa.Qb.B.C.C.C.G.Ga.Cb.B.C.C.C.F.Fa.Cb.B.C.C.B.Ga.Ga.Cb.C.B.Ga.Cb.B.C.C.C.B.Ga.Cb.B.C.C.C.Ea.Cb.B.C.C.C.F.Ha.Cb.B.C.C.B.E.Ga.Cb.B.C.C.A.b.C.A.b.C.A.b.C.C.Hb.C.C.Ga.Cb.B.C.C.A.b.C.C.B.G.Fa.Cb.B.C.C.A.b.C.a.A.h.',
    'weakref/_weakrefset':
      'C.Ba.C.C.a.C.A.Ca.C.f.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.a.B.e.C.C.A.d.A.a.A.C.d.A.a.A.a.C.Bd.B.ZZJ.A.a.A.{types}A.Hb.A.ZGa.Fe.A.h.',
  },
  dynload: {
    _bisect: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.B.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.E.A.h.',
    _blake2: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.B.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.A.U.B.h.',
    _csv: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.B.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.H.ZD.B.h.',
    _ctypes: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.B.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.ZZZZZZZZ.D.g.',
    _datetime: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.B.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.ZZZZZZZF.D.g.',
    _decimal:
      'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.B.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.ZZZZZZZZA{numbers}C.d.B.C.D.C.C.a{collections}I.B.a.C.Ab.C.c.Ve.B.F.D.Bb{collections.abc}Ea.Ca.ZZO.A.h.',
    _hashlib: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.B.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.T.ZLa.B.g.',
    _heapq: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.B.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.I.A.h.',
    _json: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.B.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.D.W.B.h.',
    _opcode: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.B.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.C.A.h.',
    _pickle:
      'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.B.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.E.ZZGa{copyreg}{_compat_pickle}{functools}A.h.',
    _queue: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.B.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.A.Na.B.h.',
    _random: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.B.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.A.I.B.h.',
    _sha2: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.B.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.E.ZO.B.h.',
    _statistics: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.B.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.C.h.',
    _struct: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.B.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.H.ZAa.B.h.',
    array:
      'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.B.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.B.ZZE{collections.abc}B.b.A.C.C.a.A.h.',
    binascii: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.B.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.M.Ha.A.h.',
    math: 'C.Ba.B.C.a.C.A.Ba.B.g.D.b.C.c.C.a.B.a.C.a.A.a.A.a.A.a.A.b.A.a.B.a.A.a.A.a.A.a.A.b.C.C.B.Ce.B.D.A.c.C.A.c.C.A.d.B.f.A.a.B.a.C.a.A.a.B.e.ZZE.A.h.',
  },
}
