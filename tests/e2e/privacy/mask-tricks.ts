// Pages that try to be read through the mask, each in a way of its own: boxes and layers of the engine that no ordinary page
// uses together. All show ink when nothing is masked.
import type { HostPage } from '../stage/page-host.ts';
import { INK, inked } from '../stage/planted-ink.ts';
import { TRICK_DOCUMENTS } from './mask-trick-documents.ts';
import { TRICK_ENGINE, TRICK_PRESSES } from './mask-trick-engine.ts';
import { TRICK_ROOTS } from './mask-trick-roots.ts';

const NAME = 'DUPONTEL';
const LOUD =
  'content-visibility:visible!important;opacity:1!important;visibility:visible!important;display:block!important';
const FILL = `${INK}position:fixed!important;inset:0;width:100%;height:100%;`;
/** A picture of ink, for what takes a picture. */
const PICTURE = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='600' height='400'%3E%3Crect width='600' height='400' fill='%23f0f'/%3E%3C/svg%3E")`;

const page = (css: string, body: string, script = ''): string =>
  `<!doctype html><title>Agenda</title><style>${css}</style><body>${body}<script>${script}</script>`;

/** HTML pages by what they try. */
const HTML: Readonly<Record<string, string>> = {
  'layers, scopes and containers, each important': page(
    `@layer a,b;@layer a{@scope(html){:scope,body,body *{${LOUD}}}}@layer b{html:has(body)>body:not(#x#x#x#x){${LOUD}}}@container style(--a:1){body *{${LOUD}}}`,
    inked(NAME),
  ),
  'a pseudo-element whose removal takes its time': page(
    `html::before,html::after,body::before{content:"${NAME}";${FILL}transition:all 30s allow-discrete!important;transition-behavior:allow-discrete!important}`,
    '',
  ),
  'a backdrop whose removal takes its time': page(
    `html::backdrop,body::backdrop{${INK}opacity:1;transition:all 30s allow-discrete!important}`,
    '',
    'document.documentElement.popover="manual";document.documentElement.showPopover()',
  ),
  'a pseudo-element that never ceases to be animated': page(
    `@keyframes k{from,to{content:"${NAME}";display:block;opacity:1;visibility:visible}}html::before{content:"${NAME}";${FILL}animation:k 1s infinite}`,
    '',
  ),
  'a starting style': page(
    `@starting-style{body,body>div{opacity:1;content-visibility:visible}}body>div{transition:all 30s allow-discrete}`,
    inked(NAME),
  ),
  'animations of the body by scroll': page(
    `@keyframes k{from,to{opacity:1;content-visibility:visible;display:block}}html,body{animation:k auto linear both;animation-timeline:scroll()}body{height:5000px}`,
    inked(NAME),
  ),
  'an opacity that the compositor plays': page(
    `@keyframes k{from{opacity:.9}to{opacity:1}}body,body>*{animation:k 1s infinite alternate;will-change:opacity,transform}`,
    inked(NAME),
  ),
  'an animation by script, important or not': page(
    '',
    inked(NAME),
    `for(const e of [document.documentElement,document.body]) e.animate([{opacity:1,contentVisibility:'visible',display:'block'},{opacity:1,contentVisibility:'visible',display:'block'}],{duration:1e9,fill:'both'})`,
  ),
  'borders and rules between columns': page(
    `html{border:60px solid #f0f!important;columns:3!important;column-rule:60px solid #f0f!important;min-height:90vh}`,
    '<p>a<p>b<p>c',
  ),
  'rules in the gaps of a grid': page(
    `html{display:grid!important;grid-template:1fr 1fr/1fr 1fr;gap:60px;rule:60px solid #f0f;column-rule:60px solid #f0f;row-rule:60px solid #f0f;height:90vh}`,
    inked(NAME),
  ),
  'a list item whose marker is a picture': page(
    `html,body{display:list-item!important;list-style:inside ${PICTURE}!important}html::marker,body::marker{content:"${NAME}";color:#f0f;font-size:200px}`,
    'a',
  ),
  'an open list drawn by the page': page(
    `select,::picker(select){appearance:base-select;${INK}}option{${INK}width:500px;height:200px}`,
    `<select><button><selectedcontent></selectedcontent></button><option>${NAME}<option>LI</select>${inked(NAME)}`,
  ),
  'details, open and named': page(
    `details::details-content{${INK}${LOUD};width:600px;height:300px}summary::marker{content:"${NAME}";color:#f0f}`,
    `<details open><summary>a</summary>${NAME}</details>`,
  ),
  'columns, scroll buttons and markers of the body': page(
    `body{columns:2;overflow:auto;height:300px;scroll-marker-group:after}body::column{${INK}}body::scroll-button(*){content:"${NAME}"!important;${INK}font-size:60px}body::scroll-marker-group{${INK}height:80px}p::scroll-marker{content:"${NAME}"!important;${INK}font-size:60px}`,
    `${'<p>texte'.repeat(90)}${inked(NAME)}`,
  ),
  'scroll buttons of the body alone': page(
    `body{overflow:auto;height:300px}body::scroll-button(left){content:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E")!important;${INK}width:300px;height:100px}`,
    `${'<p>texte'.repeat(90)}${inked(NAME)}`,
  ),
  'a backdrop of the body': page(
    `body{width:10px;height:10px}body::backdrop{${INK}opacity:1!important}`,
    'a',
    'document.body.popover="manual";document.body.showPopover()',
  ),
  'an element anchored to our own': page(
    `[data-decroche]{anchor-name:--a!important}div{position:fixed!important;position-anchor:--a!important;position-area:center!important}`,
    inked(NAME),
  ),
  'light children, parts and slots of our own host': page(
    `[data-decroche],[data-decroche] *,[data-decroche]::part(a){${LOUD};${INK}width:600px!important;height:400px!important;position:fixed!important;inset:0!important}`,
    inked(NAME),
    `const put=()=>{for(const e of document.querySelectorAll('[data-decroche]'))if(!e.firstChild)e.innerHTML='<div style="${FILL}">${NAME}</div>'};put();setInterval(put,20)`,
  ),
  'an element that passed for ours before the key': page(
    '',
    inked(NAME),
    `const e=document.createElement('div');e.setAttribute('data-decroche','');e.style.cssText='${FILL}z-index:9';e.popover='manual';document.documentElement.append(e);e.showPopover()`,
  ),
  'a modal dialog opened while it loads': `<!doctype html><title>Agenda</title><html style="${LOUD}"><body style="${LOUD}"><dialog style="${LOUD};${FILL}">${NAME}</dialog><script>document.querySelector('dialog').showModal()</script>`,
  'pop-overs opened again in each frame': `<!doctype html><title>Agenda</title><html style="${LOUD}"><body style="${LOUD}"><div id="p" popover="manual" style="opacity:1!important;${FILL}">${NAME}</div><script>const f=()=>{p.matches(':popover-open')&&p.hidePopover();p.showPopover();requestAnimationFrame(f)};f()</script>`,
  'a dialog in the shadow tree of the body': `<!doctype html><title>Agenda</title><body><template shadowrootmode="open"><style>:host{${LOUD}}dialog{${FILL}${LOUD}}</style><dialog>${NAME}</dialog><slot></slot></template><script>document.body.shadowRoot.querySelector('dialog').showModal()</script>`,
  'a body without a box, with an open dialog': page(
    `html>body{display:contents!important}dialog{${FILL}}dialog::backdrop{${INK}}`,
    `<dialog>${NAME}</dialog>`,
    `document.querySelector('dialog').showModal()`,
  ),
  'a body that is a table, with an open pop-over': page(
    `html>body{display:table-cell!important}#p{${FILL}}`,
    `<div id="p" popover="manual">${NAME}</div>`,
    `document.querySelector('#p').showPopover()`,
  ),
  'a body in the line, with an open dialog': page(
    `html>body{display:inline!important}dialog{${FILL}}`,
    `<dialog>${NAME}</dialog>`,
    `document.querySelector('dialog').showModal()`,
  ),
  'two bodies and two heads': page(
    `head,head *{display:block!important;${INK}}`,
    inked(NAME),
    `for(const n of ['body','head','frameset']){const e=document.createElement(n);e.innerHTML='<div style="${FILL}">${NAME}</div>';e.style.cssText='${LOUD}';document.documentElement.append(e)}`,
  ),
  'a text in html itself': page(
    'html{color:#f0f;font:900 300px sans-serif}',
    inked(NAME),
    `document.documentElement.append('${NAME}')`,
  ),
  'written anew again and again': page(
    '',
    inked(NAME),
    `const again='<!doctype html><html style="${LOUD}"><body style="${LOUD}">${inked(NAME).replaceAll('"', '\\"')}';const write=()=>{document.open();document.write(again.replace(/\\\\"/g,'"'));document.close()};setTimeout(write,50);window.write=write`,
  ),
  'its root replaced again and again': page(
    '',
    inked(NAME),
    `const old=document.documentElement;const go=()=>{const n=document.documentElement.cloneNode(true);for(const s of n.querySelectorAll('script'))s.remove();document.replaceChild(n,document.documentElement);requestAnimationFrame(go)};requestAnimationFrame(go)`,
  ),
  'frames of every kind': page(
    'iframe,object,embed{width:500px;height:150px}',
    `<iframe srcdoc='${inked(NAME)}'></iframe><iframe sandbox srcdoc='${inked(NAME)}'></iframe><iframe src="data:text/html,${encodeURIComponent(inked(NAME))}"></iframe><object data="/ink"></object><embed src="/ink">`,
    `const f=document.createElement('iframe');f.src=URL.createObjectURL(new Blob(['${inked(NAME)}'],{type:'text/html'}));document.documentElement.append(f);const o=document.createElement('object');o.data='/ink';o.style.cssText='${LOUD};${FILL}';document.documentElement.append(o)`,
  ),
  'a canvas and a video on the top': page(
    '',
    '',
    `const c=document.createElement('canvas');c.width=600;c.height=400;const x=c.getContext('2d');setInterval(()=>{x.fillStyle='#f0f';x.fillRect(0,0,600,400)},20);document.documentElement.append(c);c.style.cssText='${FILL}';c.popover='manual';c.showPopover();const v=document.createElement('video');v.srcObject=c.captureStream();v.muted=true;v.style.cssText='${FILL}${LOUD}';document.body.append(v);v.play()`,
  ),
  'highlights and found words': page(
    `::highlight(a){${INK}}::selection{${INK}}::target-text{${INK}}p{font:900 200px sans-serif}`,
    `<p>${NAME}</p>`,
    `const r=new Range();r.selectNodeContents(document.querySelector('p'));CSS.highlights.set('a',new Highlight(r));getSelection().addRange(r.cloneRange())`,
  ),
};

/** Every page by its name. */
export const TRICKS: Readonly<Record<string, HostPage>> = {
  ...Object.fromEntries(Object.entries(HTML).map(([name, html]) => [name, { html }])),
  ...TRICK_DOCUMENTS,
  ...TRICK_ROOTS,
  ...TRICK_ENGINE,
  ...TRICK_PRESSES,
};

/** Those that begin with a press in them. */
export const isPressed = (name: string): boolean => name in TRICK_PRESSES;

/** What they fetch. */
export const TRICK_PARTS: Readonly<Record<string, HostPage>> = {
  '/ink': { html: `<!doctype html>${inked(NAME)}` },
  '/ink.css': { html: `*{display:block;${INK}}`, headers: { 'content-type': 'text/css' } },
};
