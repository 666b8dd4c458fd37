import { makeCollector } from './client/collector'
import { makeKit } from './client/kit'
import { makeMap } from './client/map'
import { makeObjects } from './client/objects'
import { makeSource } from './client/source'
import { start } from './client/start'
import { makeStore } from './client/store'
import { makeTimeline } from './client/timeline'
import type { PictureData } from './data'
import { escapeHtml, scriptJson } from './escape'
import { KIND_NAMES, STATE_NAMES } from './names'
import { LAYOUT_STYLE } from './style/layout'
import { PARTS_STYLE } from './style/parts'
import { THEME_STYLE } from './style/theme'

/** The functions that the page's script is made of. Each uses what it is given and nothing else: as text it has no other. */
const PARTS = { makeKit, makeStore, makeSource, makeCollector, makeObjects, makeMap, makeTimeline }

/** The page as HTML: one file, with all that it needs in it. It asks for nothing from anywhere. */
export async function pageOf(data: PictureData): Promise<string> {
  const style = `${THEME_STYLE}${LAYOUT_STYLE}${PARTS_STYLE}`
  const script = `'use strict';\n{${Object.entries(PARTS)
    .map(([name, part]) => `const ${name} = ${part}`)
    .join('\n')}\n${start}\nstart({ ${Object.keys(PARTS).join(', ')} }, globalThis)}`
  const policy = `default-src 'none'; script-src ${await sourceHash(script)}; style-src ${await sourceHash(style)}; base-uri 'none'; form-action 'none'`
  const title = `${data.program} · Ouroboros`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Ouroboros">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${bodyOf(data)}
<script type="application/json" id="names">${scriptJson({ kinds: KIND_NAMES, states: STATE_NAMES })}</script>
<script type="application/json" id="data">${scriptJson(data)}</script>
<script>${script}</script>
</body>
</html>
`
}

function bodyOf(data: PictureData): string {
  const n = (count: number): string => count.toLocaleString('en-US')
  const moments = data.moments.length
  const what = `${n(moments)} ${moments === 1 ? 'moment' : `moments, by ${data.step}s`}`
  const around = data.around === '' ? 'what the program’s names lead to' : `around ${escapeHtml(data.around)}`
  return `<header>
<svg class="ring" viewBox="0 0 40 40" aria-hidden="true"><path d="M29.5 8.5A15 15 0 1 0 34.6 17"/><path class="head" d="M24 4.6 33.4 9 27 15.6z"/></svg>
<div><h1>${escapeHtml(data.program)}</h1>
<p>Python ${escapeHtml(data.python)} · plan ${escapeHtml(data.plan)} · ${what} of a run of ${n(data.operations)} operations</p></div>
</header>
<noscript><p class="noscript">This page draws with a script of its own, which is in this file. Nothing is fetched. Allow scripts to see it.</p></noscript>
<nav aria-label="Moments">
<div class="where">
<div class="buttons" role="group" aria-label="Go to a moment">
<button type="button" id="first" aria-label="first moment"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 3v10M13 3 6 8l7 5z"/></svg></button>
<button type="button" id="previous" aria-label="previous moment"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M11 3 4 8l7 5z"/></svg></button>
<button type="button" id="next" aria-label="next moment"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="m5 3 7 5-7 5z"/></svg></button>
<button type="button" id="last" aria-label="last moment"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M12 3v10M3 3l7 5-7 5z"/></svg></button>
</div>
<output id="at"></output><span id="moment" class="faint"></span>
<p id="doing"></p>
</div>
<div class="track">
<svg id="strip" preserveAspectRatio="none" aria-hidden="true"></svg>
<input type="range" id="slider" min="0" max="0" step="1" value="0" aria-label="moment">
<svg id="run" preserveAspectRatio="none" aria-hidden="true"></svg>
<p class="key faint"><span><i class="swatch collection"></i>collection</span><span><i class="swatch range"></i>this page in the whole run</span><span class="keys"><kbd>←</kbd> <kbd>→</kbd> one moment, <kbd>Home</kbd> <kbd>End</kbd></span></p>
</div>
</nav>
<main>
<div class="column">
${section('source-title', 'Source', `<p class="aside"><span id="file"></span> · <span id="code" aria-live="polite"></span></p><ol id="source" tabindex="0" aria-label="source of the program"></ol>`)}
${section('calls-title', 'Calls and names', '<ol id="calls"></ol>')}
</div>
<div class="column wide">
${section('graph-title', 'Objects', `<p class="aside">${around}</p><div class="canvas" id="frame" tabindex="0" aria-label="graph of objects"><svg id="graph" role="group" aria-label="objects and references"></svg><p id="no-graph" class="faint" hidden>No list, dict or instance of the program is in this range.</p></div><ul class="legend small"><li><i class="swatch node"></i>alive</li><li><i class="swatch node examined"></i>examined: gc_refs are counted</li><li><i class="swatch node unreachable"></i>unreachable</li><li><i class="swatch node gone"></i>gone</li></ul><div id="object" aria-live="polite"></div>`)}
${section('gc-title', 'Collector', `<p class="aside" id="collecting"></p><table><thead><tr><th scope="col"><span class="spoken">generation</span></th><th scope="col">count and threshold</th><th scope="col">objects</th><th scope="col">collections</th></tr></thead><tbody id="generations"></tbody></table><ol id="phases" aria-label="phases of the collection"></ol><p id="says"></p><ul id="lists"></ul>`)}
${section('output-title', 'Written so far', '<pre id="output" tabindex="0" aria-label="output of the program"></pre>')}
</div>
${section(
  'map-title',
  'Memory',
  data.hasPools
    ? `<fieldset><legend class="spoken">colour the blocks by</legend><input type="radio" name="by" id="by-kinds" checked><label for="by-kinds">type</label><input type="radio" name="by" id="by-states"><label for="by-states">collector</label></fieldset><ul id="legend" class="legend"></ul><p id="pointed" role="status">Point at a block, or go to it with Tab and the arrows.</p><div class="map"><div id="arenas"></div><div class="detail"><h3 id="pool"></h3><div id="blocks" role="group" aria-labelledby="pool"></div></div></div>`
    : '<p class="faint">The plan’s allocator has no pools. <span id="by-kinds"></span><span id="by-states"></span><span id="legend"></span><span id="pointed"></span><span id="arenas"></span><span id="pool"></span><span id="blocks"></span></p>',
)}
</main>
<footer>${data.notes.length === 0 ? '' : `<h2>Left out</h2><ul>${data.notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('')}</ul>`}<p>Drawn by Ouroboros from a simulated run. A place is written #operation.fact.</p></footer>`
}

function section(id: string, title: string, body: string): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`
}

/** What a policy calls a script or a style by: the SHA-256 of its text. */
async function sourceHash(text: string): Promise<string> {
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`
}
