// Pages that try to be read through the mask by what the engine has learned of late, or does by itself: pictures that no script of
// the frame draws, moves that keep their state, layers of our own name. All show ink when nothing is masked.
import type { HostPage } from '../stage/page-host.ts';
import { INK, inked } from '../stage/planted-ink.ts';

const NAME = 'DUPONTEL';
const LOUD =
  'content-visibility:visible!important;opacity:1!important;visibility:visible!important;display:block!important';
const FILL = `${LOUD};${INK}position:fixed!important;inset:0;width:100%;height:100%;max-width:none;max-height:none;`;

const page = (css: string, body: string, script = ''): HostPage => ({
  html: `<!doctype html><title>Agenda</title><style>${css}</style><body>${body}<script>${script}</script>`,
});

/** With root and body as loud as a style attribute can be. */
const loud = (body: string, script: string): HostPage => ({
  html: `<!doctype html><title>Agenda</title><html style="${LOUD}"><body style="${LOUD}">${body}<script>${script}</script>`,
});

/** Paints a canvas with ink from a worker, frame after frame. */
const INKER = `onmessage=({data})=>{const x=data.getContext('2d',{desynchronized:true});const f=()=>{x.fillStyle='#f0f';x.fillRect(0,0,900,700);requestAnimationFrame(f)};f()}`;
const fedByWorker = (more: string): string =>
  `const c=document.createElement('canvas');c.width=900;c.height=700;c.style.cssText='${FILL}';${more};const o=c.transferControlToOffscreen();new Worker(URL.createObjectURL(new Blob([${JSON.stringify(INKER)}]))).postMessage(o,[o])`;

const POP = `<div id="p" popover="manual" style="${FILL}">${NAME}</div>`;
const AGAIN = `if(p.matches(':popover-open'))p.hidePopover();p.showPopover()`;

/** Pages by what they try. */
export const TRICK_ENGINE: Readonly<Record<string, HostPage>> = {
  'a layer of our own name': page(
    `@layer decroche{html:not(#a#a#a#a#a#a)>body:not(#a#a#a#a#a#a){${LOUD}}html:not(#a#a#a#a#a#a)::before{content:"${NAME}"!important;${FILL}}@layer in{html>body{${LOUD}}}}`,
    inked(NAME),
  ),
  'pop-overs opened again after each layout': loud(
    `${POP}<div><div><div><div><div><i id="s" style="position:fixed;width:1px"></i></div></div></div></div></div>`,
    `let h=0;new ResizeObserver(()=>{${AGAIN}}).observe(s);const f=()=>{h=1-h;s.style.height=h+'px';requestAnimationFrame(f)};f()`,
  ),
  'pop-overs opened again whenever the root changes': loud(
    POP,
    `const go=()=>{${AGAIN}};new MutationObserver(go).observe(document,{childList:true,subtree:true,attributes:true});go()`,
  ),
  'a canvas that a worker paints': page('', '', `${fedByWorker('document.body.append(c)')}`),
  'a canvas that a worker paints, above all': page(
    '',
    inked(NAME),
    fedByWorker(`document.documentElement.append(c);c.popover='manual';c.showPopover()`),
  ),
  'a canvas that draws elements': page(
    '',
    `<canvas id="c" layoutsubtree width="900" height="700" style="${FILL}">${inked(NAME)}</canvas>`,
    `const x=c.getContext('2d');const go=()=>{try{(x.drawElementImage??x.drawElement).call(x,c.firstElementChild,0,0)}catch{x.fillStyle='#f0f';x.fillRect(0,0,600,400)}};c.onpaint=go;setInterval(go,30)`,
  ),
  'a dialog that is moved with its state': page(
    '',
    `<dialog style="${FILL}">${NAME}</dialog>`,
    `const d=document.querySelector('dialog');d.showModal();const go=()=>{const to=d.parentNode===document.body?document.documentElement:document.body;to.moveBefore(d,null);requestAnimationFrame(go)};go()`,
  ),
  'a body moved into another': page(
    '',
    inked(NAME),
    `setTimeout(()=>{const b=document.body,n=document.createElement('body');n.style.cssText='${LOUD}';document.documentElement.insertBefore(n,b);n.moveBefore(b,null);b.style.cssText='${FILL}'},60)`,
  ),
  'a body taken out and put back in each frame': page(
    '',
    `${inked(NAME)}<dialog style="${FILL}">${NAME}</dialog>`,
    `const b=document.body,d=document.querySelector('dialog');const go=()=>{b.remove();document.documentElement.append(b);if(d.open)d.close();d.showModal();requestAnimationFrame(go)};go()`,
  ),
  'frames in place of the body': page(
    '',
    inked(NAME),
    `setTimeout(()=>{const f=document.createElement('frameset');f.cols='*,*';f.style.cssText='${LOUD}';for(let n=0;n<2;n++){const e=document.createElement('frame');e.src='/ink';f.append(e)}document.body=f},60)`,
  ),
  'a dialog that leaves the top layer slowly': page(
    `html,body,dialog,dialog::backdrop{transition:overlay 30s allow-discrete,display 30s allow-discrete,content-visibility 30s allow-discrete,opacity 30s steps(1)!important}dialog{${INK}width:600px;height:400px}dialog::backdrop{${INK}}`,
    `<dialog>${NAME}</dialog>`,
    `const d=document.querySelector('dialog');d.showModal();setTimeout(()=>d.close(),50)`,
  ),
  'animations that a scroll triggers': page(
    `@keyframes k{from,to{opacity:1;content-visibility:visible;display:block;background:#f0f}}html,body{timeline-trigger:--t view() contain;animation-trigger:--t play-forwards;animation:k 1s infinite both;animation-timeline:view()}body{height:5000px}`,
    inked(NAME),
  ),
  'a background that the compositor plays': page(
    `@keyframes k{from{background-color:#f0f;clip-path:inset(0);box-shadow:0 0 0 900px #f0f inset}to{background-color:#e0e;clip-path:inset(1px);box-shadow:0 0 0 900px #e0e inset}}html{animation:k 1s infinite alternate}`,
    '',
    `for(const e of [document.documentElement,document.body])e.animate([{backgroundColor:'#f0f'},{backgroundColor:'#e0e'}],{duration:700,iterations:Infinity})`,
  ),
  'a caret as large as the page': page(
    'html{caret-color:#f0f!important;caret-shape:block!important;caret-animation:manual;font:900 400px monospace;outline:auto}',
    inked(NAME),
    `document.documentElement.contentEditable='true';document.designMode='on';setInterval(()=>{document.documentElement.focus();getSelection().collapse(document.documentElement,0)},40)`,
  ),
  'a text that comes to html after each layout': page(
    'html{color:#f0f;font:900 300px sans-serif}',
    `${inked(NAME)}<i id="s" style="position:fixed;width:1px"></i>`,
    `let h=0;new ResizeObserver(()=>{document.documentElement.append('${NAME}')}).observe(s);const f=()=>{h=1-h;s.style.height=h+'px';requestAnimationFrame(f)};f()`,
  ),
  'sheets adopted anew in each frame': page(
    '',
    inked(NAME),
    `const go=()=>{const s=new CSSStyleSheet();s.replaceSync('@layer decroche{html:not(#a#a#a#a)>body:not(#a#a#a#a){${LOUD}}}html,body{all:unset!important;${LOUD}}');document.adoptedStyleSheets=[s];requestAnimationFrame(go)};go()`,
  ),
  'filters that paint': page(
    `html,body,[data-decroche]{filter:url(#f)!important;backdrop-filter:url(#f)!important;-webkit-box-reflect:below 0 linear-gradient(#f0f,#f0f)!important}`,
    `${inked(NAME)}<svg width="0" height="0"><filter id="f" x="0" y="0" width="1" height="1"><feFlood flood-color="#f0f"/></filter></svg>`,
  ),
  'transitions of our own host': page(
    `*::view-transition,*::view-transition-group(*),*::view-transition-old(*),*::view-transition-new(*){${FILL}animation-duration:900s!important}`,
    inked(NAME),
    `const go=()=>{for(const e of document.querySelectorAll('[data-decroche],html'))try{e.startViewTransition(()=>new Promise(()=>{})).finished.catch(()=>{})}catch{}};setInterval(go,300)`,
  ),
  'a frame that keeps its last picture': page(
    'iframe{width:900px;height:600px}',
    `<iframe srcdoc="${inked(NAME).replaceAll('"', '&quot;')}<script>setInterval(()=>document.startViewTransition(()=>new Promise(()=>{})).finished.catch(()=>{}),900)</script>"></iframe>`,
  ),
  'a closed tree of the body, written down': {
    html: `<!doctype html><title>Agenda</title><body><template shadowrootmode="closed" shadowrootdelegatesfocus><style>:host{${LOUD}}div{${FILL}}</style><div>${NAME}</div><slot></slot></template>${inked(NAME)}`,
  },
  'a list with a drawn button, in a carousel of html': page(
    `html{scroll-target-group:auto!important;overflow:scroll!important}a::scroll-marker,html::scroll-marker-group{content:"x";${FILL}}a:target-current{${FILL}}*::interest-button,*::clear-icon,*::checkmark,*::picker-icon{content:"x"!important;${FILL}}`,
    `<a href="#t" interestfor="t">a</a><p id="t">${inked(NAME)}`,
  ),
  'a page of letters between the root’s children': {
    html: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Agenda</title><style>html{color:#f0f;font:900 300px sans-serif}</style></head><body>${inked(NAME)}</body><![CDATA[${NAME}]]></html>`,
    headers: { 'content-type': 'application/xhtml+xml' },
  },
};

/** Pages that begin with a press in them. */
export const TRICK_PRESSES: Readonly<Record<string, HostPage>> = {
  'pressed: an open list drawn by the page': page(
    `select,::picker(select){appearance:base-select}select{width:600px;height:300px}::picker(select){${INK}width:600px;height:400px;transition:all 30s allow-discrete!important}option{${INK}height:200px}`,
    `<select><option>${NAME}<option>LI</select>`,
  ),
  'pressed: a hint of what is pointed at': page(
    `button{position:fixed;inset:0 auto auto 0;width:900px;height:500px;interest-delay:0s}#h{${INK}width:900px;height:600px;transition:all 30s allow-discrete!important}`,
    `<button interestfor="h">a</button><div id="h" popover="hint">${NAME}</div>`,
  ),
  'pressed: the body in full screen': page(
    `body::backdrop,html::backdrop{${INK}transition:all 30s allow-discrete!important}`,
    inked(NAME),
    'onclick=()=>document.body.requestFullscreen()',
  ),
  'pressed: a film in full screen': page(
    '',
    '<video muted controls style="width:900px;height:600px"></video>',
    `const c=document.createElement('canvas');c.width=900;c.height=600;const x=c.getContext('2d');setInterval(()=>{x.fillStyle='#f0f';x.fillRect(0,0,900,600)},20);const v=document.querySelector('video');v.srcObject=c.captureStream();v.play();onclick=()=>v.requestFullscreen()`,
  ),
  'pressed: a frame in full screen': page(
    'iframe{width:900px;height:600px}',
    `<iframe allowfullscreen srcdoc='${inked(NAME)}'></iframe>`,
    `setTimeout(()=>{const f=document.querySelector('iframe');f.contentDocument.onclick=()=>f.contentDocument.documentElement.requestFullscreen()},200)`,
  ),
  'pressed: a suggestion of a field': page(
    `input{${INK}width:600px;height:300px}`,
    `<input list="l"><datalist id="l"><option>${NAME}</datalist>`,
    `onclick=()=>document.querySelector('input').showPicker()`,
  ),
};
