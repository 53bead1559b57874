// More pages that try to be read through the mask: other roots, moments and bodies than those of mask-tricks.ts. All show ink
// when nothing is masked.
import type { HostPage } from '../stage/page-host.ts';
import { INK, inked } from '../stage/planted-ink.ts';

const NAME = 'DUPONTEL';
const LOUD =
  'content-visibility:visible!important;opacity:1!important;visibility:visible!important;display:block!important';
const FILL = `${LOUD};${INK}position:fixed!important;inset:0;width:100%;height:100%;`;
const PICTURE = `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='600' height='400'%3E%3Crect width='600' height='400' fill='%23f0f'/%3E%3C/svg%3E`;

const page = (css: string, body: string, script = ''): HostPage => ({
  html: `<!doctype html><title>Agenda</title><style>${css}</style><body>${body}<script>${script}</script>`,
});

/** Its root is replaced, once it has come, by what this makes. */
const rootBy = (make: string): HostPage =>
  page('', inked(NAME), `setTimeout(()=>{${make};document.documentElement.replaceWith(e)},120)`);

/** Such a root of one element, painted; `more` is done with it. */
const rootOf = (tag: string, more = ''): HostPage =>
  rootBy(`const e=document.createElement('${tag}');e.style.cssText='${FILL}';${more}`);

const drawing = (within: string, more = ''): HostPage =>
  rootBy(
    `const d=document.createElement('div');d.innerHTML='<svg xmlns="http://www.w3.org/2000/svg" width="900" height="700" style="${LOUD}">${within}</svg>';const e=d.firstChild;${more}`,
  );

/** Pages by what they try. */
export const TRICK_ROOTS: Readonly<Record<string, HostPage>> = {
  'a drawing as the root': drawing('<rect width="900" height="700" fill="#f0f"/>'),
  'a pop-over in a drawing as the root': drawing(
    `<foreignObject width="900" height="700"><div popover="manual" style="${FILL}">x</div></foreignObject>`,
    `setTimeout(()=>e.querySelector('[popover]').showPopover())`,
  ),
  'a modal dialog as the root': rootOf('dialog', 'setTimeout(()=>e.showModal())'),
  'a picture as the root': rootOf('img', `e.src="${PICTURE}"`),
  'a frame as the root': rootOf('iframe', `e.srcdoc='<body style="background:#f0f">'`),
  'a body as the root': rootOf('body', `e.innerHTML='<div style="${FILL}">x</div>'`),
  'a film as the root': rootOf('video', `e.poster="${PICTURE}"`),
  'a root with a shadow tree': rootOf(
    'div',
    `e.attachShadow({mode:'open'}).innerHTML='<style>:host{${LOUD}}</style><dialog style="${FILL}">x</dialog>';setTimeout(()=>e.shadowRoot.querySelector('dialog').showModal())`,
  ),
  'html of another namespace': rootBy(
    `const e=document.createElementNS('urn:x','html');e.setAttribute('style','${LOUD}');const b=document.createElement('body');b.style.cssText='${FILL}';e.append(b)`,
  ),
  'a body of another namespace': page(
    '',
    inked(NAME),
    `const b=document.createElementNS('urn:x','body');b.setAttribute('style','${FILL}');const d=document.createElement('div');d.style.cssText='${FILL}';b.append(d);document.documentElement.append(b)`,
  ),
  'a shadow tree of the body that comes late': page(
    '',
    inked(NAME),
    `setInterval(()=>{if(!document.body.shadowRoot)document.body.attachShadow({mode:'open'}).innerHTML='<style>:host{${LOUD}}</style><slot></slot>'},50)`,
  ),
  'a carousel of html': page(
    `html{scroll-marker-group:after!important;overflow:scroll!important;height:100px}html::scroll-marker-group{${FILL}}p::scroll-marker{content:"x";${INK}width:100px;height:100px}html::scroll-button(*){content:"x";${FILL}}`,
    `${'<p>a'.repeat(90)}${inked(NAME)}`,
  ),
  'a hint': page(
    '',
    `<button interestfor="h">a</button><div id="h" popover="hint" style="${INK}width:600px;height:400px">${NAME}</div>`,
    'h.showPopover()',
  ),
  'a drawing of letters': {
    html: `<math xmlns="http://www.w3.org/1998/Math/MathML" style="${FILL}"><mtext style="${FILL}">x</mtext></math>`,
    headers: { 'content-type': 'application/xml' },
  },
  'a page that a javascript address writes': page(
    '',
    inked(NAME),
    `setTimeout(()=>{location.href="javascript:'<body style=\\"${LOUD}\\"><div style=\\"${FILL}\\">x</div>'"},60)`,
  ),
  'an opacity by a property of its own': page(
    `@property --o{syntax:'<number>';inherits:true;initial-value:1}@keyframes k{from{--o:1}to{--o:.99}}html,body{animation:k 1s infinite alternate;opacity:var(--o)!important}`,
    inked(NAME),
  ),
  'a window made large, dark and upright': page(
    'html{zoom:9!important;color-scheme:dark;writing-mode:vertical-rl;direction:rtl}body{zoom:.1;writing-mode:horizontal-tb}',
    inked(NAME),
  ),
  'a border with a form of its own': page(
    'html{border:300px solid #f0f!important;border-shape:polygon(0 0,100% 0,50% 100%)!important;corner-shape:notch!important;border-radius:200px}',
    inked(NAME),
  ),
  'the old way of a page': {
    html: `<html style="${LOUD}"><body style="${LOUD}" background="${PICTURE}" bgcolor="#ff00ff" text="#ff00ff">${inked(NAME)}`,
  },
  'elements that no page has': page(
    '',
    inked(NAME),
    `for(const t of ['fencedframe','portal','webview','embed','canvas','slot','selectedcontent','menu']){const e=document.createElement(t);e.style.cssText='${FILL}';e.textContent='x';document.documentElement.append(e)}`,
  ),
};
