// Every way in which a name can be on a page, for the tests of the mask.
import type { Page } from '@playwright/test';

/** Two names as unlike as can be: long and short. */
export const PAIR = ['DUPONTEL Marguerite', 'Li'] as const;

const LOUD = 'font:700 44px sans-serif;color:#000;background:#fff;padding:20px;';
const FIXED = `${LOUD}position:fixed;left:100px;top:300px;z-index:2147483647;`;

const picture = (name: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="600" height="120"><rect width="600" height="120" fill="white"/><text x="20" y="70" font-size="44">${name}</text></svg>`)}`;

/** A page with nothing in it but what the script adds. */
const scripted = (script: string) => `<!doctype html><body><script>${script}</script>`;

const add = (tag: string, rest: string) =>
  scripted(
    `const e=document.createElement('${tag}');e.style.cssText='${LOUD}';${rest};document.body.append(e)`,
  );

/** A page that carries the name in one way. */
export const CARRIERS: Record<string, (name: string) => string> = {
  text: (name) => `<!doctype html><p style="${LOUD}">${name}</p>`,
  'fixed text above all': (name) => `<!doctype html><div style="${FIXED}">${name}</div>`,
  'important inline style': (name) =>
    `<!doctype html><div style="${LOUD}visibility:visible!important;opacity:1!important;content-visibility:visible!important;color:#000!important">${name}</div>`,
  'important rules of the page': (name) =>
    `<!doctype html><style>html body#b{content-visibility:visible!important;opacity:1!important;display:block!important}</style><body id="b" style="content-visibility:visible!important;opacity:1!important"><p style="${LOUD}">${name}</p>`,
  'input value': (name) => `<!doctype html><input style="${LOUD}" value="${name}">`,
  placeholder: (name) => `<!doctype html><input style="${LOUD}" placeholder="${name}">`,
  textarea: (name) => `<!doctype html><textarea style="${LOUD}">${name}</textarea>`,
  select: (name) => `<!doctype html><select style="${LOUD}"><option>${name}</select>`,
  canvas: (name) =>
    add(
      'canvas',
      `e.width=600;e.height=120;const c=e.getContext('2d');c.font='44px sans-serif';c.fillText('${name}',20,70)`,
    ),
  picture: (name) => `<!doctype html><img src="${picture(name)}">`,
  'inline drawing': (name) =>
    `<!doctype html><svg width="600" height="120"><text x="20" y="70" font-size="44">${name}</text></svg>`,
  'content of a pseudo-element': (name) =>
    `<!doctype html><style>p::before{content:"${name}";${LOUD}}</style><p></p>`,
  'pseudo-element of html': (name) =>
    `<!doctype html><style>html::before{content:"${name}";${FIXED}}</style>`,
  'background of the body': (name) =>
    `<!doctype html><style>html{background:white}body{height:400px;background:url('${picture(name)}')}</style>`,
  'background of html': (name) =>
    `<!doctype html><style>html{background:url('${picture(name)}')!important}</style>`,
  'background of an element': (name) =>
    `<!doctype html><div style="width:600px;height:120px;background:url('${picture(name)}')"></div>`,
  'frame of the same origin': (name) =>
    `<!doctype html><iframe srcdoc="<p style='${LOUD}'>${name}</p>"></iframe>`,
  'frame of another origin': (name) =>
    `<!doctype html><iframe src="data:text/html,${encodeURIComponent(`<p style="${LOUD}">${name}</p>`)}"></iframe>`,
  'open shadow tree': (name) =>
    add('div', `e.attachShadow({mode:'open'}).innerHTML='<p style="${LOUD}">${name}</p>'`),
  'closed shadow tree': (name) =>
    add('div', `e.attachShadow({mode:'closed'}).innerHTML='<p style="${LOUD}">${name}</p>'`),
  'child of html': (name) =>
    scripted(
      `const e=document.createElement('div');e.style.cssText='${FIXED}';e.textContent='${name}';document.documentElement.append(e)`,
    ),
  'inline child of html': (name) =>
    scripted(
      `const e=document.createElement('span');e.style.cssText='${FIXED}display:inline!important';e.textContent='${name}';document.documentElement.append(e)`,
    ),
  'modal dialog': (name) =>
    `${add('dialog', `e.textContent='${name}'`)}<script>document.querySelector('dialog').showModal()</script>`,
  'modal dialog, child of html': (name) =>
    scripted(
      `const e=document.createElement('dialog');e.style.cssText='${LOUD}';e.textContent='${name}';document.documentElement.append(e);e.showModal()`,
    ),
  popover: (name) =>
    `${add('div', `e.popover='manual';e.textContent='${name}'`)}<script>document.querySelector('[popover]').showPopover()</script>`,
  'dialog in a closed shadow tree': (name) =>
    add(
      'div',
      `const r=e.attachShadow({mode:'closed'});r.innerHTML='<dialog style="${LOUD}">${name}</dialog>';setTimeout(()=>r.firstChild.showModal())`,
    ),
  video: (name) =>
    add(
      'video',
      `const c=document.createElement('canvas');c.width=600;c.height=120;const x=c.getContext('2d');x.font='44px sans-serif';x.fillText('${name}',20,70);e.srcObject=c.captureStream();e.muted=true;e.play()`,
    ),
  'body without a box': (name) =>
    `<!doctype html><body style="display:contents"><p style="${LOUD}">${name}</p>`,
};

/**
 * Sixteen ways in which a name was still read under one mask or another, other products' included, each by its carrier.
 * All are added after the mask came, but the dialog that stands open before it.
 */
export const HOLES = {
  'plain text added': 'text',
  'fixed, topmost, opaque': 'fixed text above all',
  'inline !important': 'important inline style',
  'modal dialog opened later': 'modal dialog',
  'popover opened later': 'popover',
  'modal dialog opened before': 'modal dialog',
  'srcdoc frame': 'frame of the same origin',
  canvas: 'canvas',
  'SVG picture': 'picture',
  'input value': 'input value',
  placeholder: 'placeholder',
  'open shadow tree': 'open shadow tree',
  'closed shadow tree': 'closed shadow tree',
  '::before content': 'content of a pseudo-element',
  'background picture': 'background of an element',
  'child of html': 'child of html',
} as const satisfies Record<string, keyof typeof CARRIERS>;

/** Moves the carrier's content, scripts included, into the page that stands there. */
export const addCarrier = (page: Page, carrier: string, name: string): Promise<void> =>
  page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    for (const node of [...parsed.head.children, ...parsed.body.childNodes]) {
      if (node instanceof HTMLScriptElement) {
        const script = document.createElement('script');
        script.textContent = `{${node.textContent}}`;
        document.body.append(script);
      } else document.body.append(document.adoptNode(node));
    }
  }, CARRIERS[carrier]?.(name) ?? '');

/** What is added or opened while the mask is on already. */
export const LATE = `
const n = document.documentElement.dataset.name, css = 'font:700 44px sans-serif;background:#fff;';
const put = (tag, parent) => { const e = document.createElement(tag); e.style.cssText = css; e.textContent = n; parent.append(e); return e; };
put('p', document.body); put('div', document.documentElement);
put('dialog', document.body).showModal();
const pop = put('div', document.body); pop.popover = 'manual'; pop.showPopover();
const root = put('div', document.body).attachShadow({ mode: 'closed' });
put('dialog', root).showModal();
document.title = n;`;
