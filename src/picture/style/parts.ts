/** Source, graph, collector and map. */
export const PARTS_STYLE = `
code,pre,#source,#calls dd,#calls dt{font-family:var(--mono);font-size:.83rem}
#source{position:relative;margin-top:.7rem;max-height:26rem;overflow:auto;line-height:1.55;border-radius:.4rem;background:var(--shade);padding:.5rem 0}
#source li{display:flex;white-space:pre;min-width:max-content;padding-right:1rem;border-left:3px solid transparent}
#source .number{flex:none;width:3.2em;padding-right:1.1em;text-align:right;color:var(--comment);user-select:none;font-variant-numeric:tabular-nums}
#source [aria-current]{background:var(--accent-ground);border-left-color:var(--accent)}
#source [aria-current] .number{color:var(--accent);font-weight:700}
#source .note{color:var(--soft);padding-left:1rem}
.keyword{color:var(--keyword)}.string{color:var(--string)}.comment{color:var(--comment);font-style:italic}#source code .number{width:auto;padding:0;color:var(--number);user-select:auto}
#calls{margin-top:.6rem;display:grid;gap:.7rem}
#calls h3{font-family:var(--mono);font-size:.83rem}
#calls h3 .faint{font-weight:400}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.1rem .9rem;margin-top:.2rem}
dt{color:var(--soft)}
dd{overflow-wrap:anywhere}
.link{padding:0;border:0;background:none;text-align:left;color:inherit;text-decoration:underline;text-decoration-color:var(--soft);text-decoration-thickness:1px;text-underline-offset:3px;cursor:pointer}
.link:hover{color:var(--accent)}
#output{margin-top:.6rem;max-height:13rem;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere}
#output .stderr{color:var(--bad)}
.canvas{margin-top:.7rem;overflow:auto;max-height:34rem;border-radius:.4rem;background:var(--shade)}
#no-graph{padding:1rem}
#graph{display:block;margin:auto;max-width:100%;height:auto}
#graph text{font:12.5px var(--mono);fill:var(--ink)}
#graph .line{font-size:11px;fill:var(--soft)}
#graph .object,#graph .name{visibility:hidden}
#graph .alive{visibility:visible}
#graph .gone{visibility:visible;opacity:.45}
#graph .gone text,#graph .gone .stripe{visibility:hidden}
#graph .object{cursor:pointer;outline:none}
#graph .object>rect:first-child{fill:var(--card);stroke:var(--soft);stroke-width:1}
#graph .object.gone>rect:first-child{fill:none;stroke-dasharray:2 4}
#graph .hint{fill:var(--soft)}
#graph .object.gone{cursor:default;pointer-events:none}
#graph .name>rect{fill:var(--accent-ground);stroke:none}
#graph .name text{fill:var(--accent);font-weight:600}
#graph .examined>rect:first-child{fill:var(--look-ground);stroke:var(--look);stroke-width:1.5}
#graph .unreachable>rect:first-child{fill:var(--bad-ground);stroke:var(--bad);stroke-width:1.5;stroke-dasharray:5 3}
#graph .chosen>rect:first-child,#graph .object:focus-visible>rect:first-child{stroke:var(--focus);stroke-width:2.5}
#graph .stripe{fill:var(--k-x)}
#graph [data-kind=i] .stripe{fill:var(--k-i)}#graph [data-kind=l] .stripe{fill:var(--k-l)}#graph [data-kind=d] .stripe{fill:var(--k-d)}#graph [data-kind=s] .stripe{fill:var(--k-s)}#graph [data-kind=n] .stripe{fill:var(--k-n)}#graph [data-kind=c] .stripe{fill:var(--k-c)}
#graph .edges path{fill:none;stroke:var(--soft);stroke-width:1.2;visibility:hidden}
#graph .edges .alive{visibility:visible}
#graph marker path{fill:var(--soft);visibility:visible}
#graph .labels text{font-size:10.5px;fill:var(--ink);paint-order:stroke;stroke:var(--shade);stroke-width:4px;stroke-linejoin:round;visibility:hidden}
#graph .labels .alive{visibility:visible}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;margin-top:.7rem;font-size:.8rem;color:var(--soft)}
.swatch.node{width:1.3rem;border-radius:3px;background:var(--card);border-color:var(--soft)}
.swatch.examined{background:var(--look-ground);border-color:var(--look)}
.swatch.unreachable{background:var(--bad-ground);border:1px dashed var(--bad)}
.swatch.gone{background:none;border:1px dotted var(--soft)}
#object{margin-top:.8rem;padding-top:.8rem;border-top:1px solid var(--rule);font-size:.88rem}
#object h3{font-family:var(--mono);overflow-wrap:anywhere}
.references{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));gap:.1rem 1rem;margin-top:.5rem;overflow-wrap:anywhere}
.references .link,.references span{font-family:var(--mono);font-size:.83rem}
#collecting{font-weight:600}
#collecting.busy{color:var(--look)}
table{width:100%;border-collapse:collapse;margin-top:.5rem;font-size:.88rem;font-variant-numeric:tabular-nums}
th{font-weight:400;text-align:left;vertical-align:top;padding:.3rem .6rem .25rem 0;white-space:nowrap}
thead th{color:var(--soft);font-size:.78rem;white-space:normal;vertical-align:bottom}
td{padding:.3rem .6rem .3rem 0;vertical-align:top}
.objects,.collections,thead th:nth-child(n+3){text-align:right}
td:last-child,th:last-child{padding-right:0}
tbody tr{border-top:1px solid var(--rule)}
tr.busy th{color:var(--look);font-weight:600}
.count{color:var(--soft);width:45%}
.count b{color:var(--ink);font-weight:650}
.bar{display:block;height:5px;margin-top:.2rem;border-radius:3px;background:var(--shade);overflow:hidden}
.bar span{display:block;height:100%;background:var(--s-1);border-radius:3px}
.bar.over span{background:var(--bad)}
#phases{display:flex;gap:3px;margin-top:.8rem}
#phases li{flex:1;height:8px;border-radius:2px;background:var(--rule)}
#phases .past{background:var(--s-0)}
#phases [aria-current]{background:var(--look)}
#says{margin-top:.35rem;font-size:.85rem;min-height:2.6em}
#says .faint{font-family:var(--mono);font-size:.78rem}
#lists{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin-top:.6rem;font-size:.85rem;color:var(--soft);font-variant-numeric:tabular-nums}
#lists .unreachable{color:var(--bad);font-weight:600}
fieldset{display:inline-flex;border:1px solid var(--rule);border-radius:.5rem;padding:2px;gap:2px;font-size:.82rem;vertical-align:middle}
fieldset input{position:absolute;opacity:0;width:1px;height:1px}
fieldset label{padding:.05rem .7rem;border-radius:.35rem;cursor:pointer}
fieldset input:checked+label{background:var(--ink);color:var(--card)}
fieldset input:focus-visible+label{outline:2px solid var(--focus);outline-offset:1px}
#pointed{margin-top:.7rem;font-size:.85rem;min-height:1.5em;color:var(--ink)}
.map{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,22.5rem);gap:1.6rem;margin-top:.6rem;align-items:start}
.arena+.arena{margin-top:1.1rem}
.arena h3 .faint{font-weight:400}
.pools{display:grid;grid-template-columns:repeat(auto-fill,minmax(76px,1fr));gap:.55rem .5rem;margin-top:.5rem}
.pool{position:relative;padding:3px;border:1px solid transparent;border-radius:.35rem;background:none;cursor:pointer;justify-self:start;line-height:1.2}
.pool:hover{border-color:var(--rule)}
.pool canvas{display:block;width:72px;height:72px;background:var(--k-virgin)}
.pool .label{display:block;margin-top:.2rem;font-size:.69rem;white-space:pre;color:var(--soft);font-variant-numeric:tabular-nums;text-align:left}
.pool.changed{border-color:var(--accent)}
.pool.changed .label{color:var(--accent);font-weight:600}
.pool[aria-pressed=true]{border-color:var(--ink);box-shadow:0 0 0 1px var(--ink)}
.detail{position:sticky;top:9rem}
.detail h3{font-weight:500;font-size:.85rem}
#blocks{display:grid;grid-template-columns:repeat(auto-fill,18px);margin-top:.6rem;max-height:28rem;overflow:auto;padding:3px}
.block{width:16px;height:16px;margin:1px;padding:0;border:1px solid var(--edge,transparent);border-radius:2px;background:var(--fill,transparent);cursor:pointer}
.block.chosen{outline:2px solid var(--focus);outline-offset:0;z-index:1}
.block:hover{border-color:var(--ink)}
@media (max-width:60rem){.map{grid-template-columns:minmax(0,1fr)}.detail{position:static;grid-row:1}}
`
