/** The page as a whole: type, header, the bar that stays, two columns that become one on a phone. */
export const LAYOUT_STYLE = `
*{box-sizing:border-box}
html{scroll-padding-top:9rem}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 var(--ui);-webkit-text-size-adjust:100%}
h1,h2,h3,p,ol,ul,dl,dd,pre,fieldset{margin:0;padding:0}
ol,ul{list-style:none}
h1{font-size:1.35rem;line-height:1.2;font-weight:650;letter-spacing:-.01em;overflow-wrap:anywhere}
h2{font-size:.78rem;font-weight:650;letter-spacing:.07em;text-transform:uppercase;color:var(--soft)}
h3{font-size:.88rem;font-weight:600}
button,input{font:inherit;color:inherit}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.faint{color:var(--soft)}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}
header,nav,main,footer,.noscript{max-width:84rem;margin-inline:auto;padding-inline:1.25rem}
header{display:flex;gap:.9rem;align-items:center;padding-block:1.4rem .9rem}
header p{color:var(--soft);font-size:.88rem}
.ring{width:2.5rem;flex:none;fill:none;stroke:var(--accent);stroke-width:3.4;stroke-linecap:round}
.ring .head{fill:var(--accent);stroke-linejoin:round;stroke-width:1.5}
.noscript{padding-block:1rem}
nav{position:sticky;top:0;z-index:2;background:var(--paper);padding-block:.5rem .45rem;border-bottom:1px solid var(--rule)}
.where{display:flex;align-items:baseline;gap:.35rem .8rem;flex-wrap:wrap}
.buttons{display:flex;gap:.3rem;align-self:center}
.buttons button{width:2.25rem;height:2.1rem;padding:0;display:grid;place-items:center;border:1px solid var(--rule);border-radius:.45rem;background:var(--card);cursor:pointer}
.buttons button:hover{border-color:var(--soft)}
.buttons [aria-disabled=true]{opacity:.4;cursor:default}
.buttons svg{width:1rem;fill:currentColor;stroke:currentColor;stroke-width:1.6;stroke-linejoin:round;stroke-linecap:round}
#at{font:600 1.15rem/1.3 var(--mono);font-variant-numeric:tabular-nums;min-width:6.2ch}
#moment{font-size:.85rem;font-variant-numeric:tabular-nums;white-space:nowrap}
#doing{flex:1 1 18rem;min-width:0;font:.82rem/1.5 var(--mono);color:var(--soft);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.tag{display:inline-block;margin-right:.6rem;padding:0 .5rem;border-radius:1rem;background:var(--look-ground);color:var(--look);font-family:var(--ui);font-weight:600}
.track{margin-top:.35rem}
#strip{display:block;width:calc(100% - 16px);height:10px;margin-inline:8px;overflow:visible}
#strip .gen0{fill:var(--s-0)}#strip .gen1{fill:var(--s-1)}#strip .gen2{fill:var(--s-2)}#strip .tick{fill:var(--paper)}
#slider{display:block;width:100%;height:18px;margin:0;-webkit-appearance:none;appearance:none;background:none;cursor:pointer}
#slider::-webkit-slider-runnable-track{height:4px;border-radius:2px;background:var(--rule)}
#slider::-moz-range-track{height:4px;border-radius:2px;background:var(--rule)}
#slider::-webkit-slider-thumb{-webkit-appearance:none;width:16px;height:16px;margin-top:-6px;border-radius:50%;background:var(--accent);border:2px solid var(--paper);box-shadow:0 0 0 1px var(--accent)}
#slider::-moz-range-thumb{width:12px;height:12px;border-radius:50%;background:var(--accent);border:2px solid var(--paper);box-shadow:0 0 0 1px var(--accent)}
#run{display:block;width:calc(100% - 16px);height:6px;margin:.15rem 8px .2rem}
#run .whole{fill:var(--rule)}#run .range,.swatch.range{fill:var(--soft);background:var(--soft)}#run .collection{fill:var(--s-1)}#run .here{fill:var(--accent)}
.key{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;font-size:.75rem;margin-inline:8px}
.key .keys{margin-left:auto}
kbd{font:.72rem/1.4 var(--mono);padding:0 .3rem;border:1px solid var(--rule);border-radius:.25rem;background:var(--card)}
.swatch{display:inline-block;width:.75rem;height:.75rem;border-radius:2px;margin-right:.4rem;background:var(--fill,transparent);border:1px solid var(--edge,transparent);vertical-align:-.08rem}
.key .swatch{height:.45rem;vertical-align:.05rem}
.swatch.collection{background:var(--s-1)}
main{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,7fr);gap:1.1rem;padding-block:1.1rem}
main>section{grid-column:1/-1}
.column{display:grid;gap:1.1rem;align-content:start;min-width:0}
section{background:var(--card);border:1px solid var(--rule);border-radius:.7rem;padding:1rem 1.1rem 1.1rem;min-width:0}
section>h2{display:inline-block;margin-right:.8rem}
.aside{display:inline;font-size:.85rem;color:var(--soft);overflow-wrap:anywhere}
footer{padding-block:.4rem 2rem;color:var(--soft);font-size:.85rem}
footer ul{list-style:disc;padding-left:1.1rem;margin:.3rem 0 .8rem}
@media (max-width:60rem){main{grid-template-columns:minmax(0,1fr)}}
@media (max-width:40rem){
body{font-size:15px}
header,nav,main,footer,.noscript{padding-inline:.8rem}
header{padding-block:1rem .6rem}
.ring{width:2rem}
section{padding:.85rem .85rem 1rem}
#doing{flex-basis:100%}
.key .keys{display:none}
}
@media print{nav{position:static}section{break-inside:avoid}}
`
