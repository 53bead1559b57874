// What a page can do to hide the panel or lie over it, and what honest pages do around it: each as CSS or as a script of the page.

/** One thing that a page does; its script may leave how to take it back in `window.undo`. */
export type PageTrick = {
  readonly name: string;
  readonly css?: string;
  readonly script?: string;
  /** In good faith: the panel is given the time to rise. */
  readonly isHonest?: boolean;
};

/** A style by which a popover lies over the whole window and lets every press through. */
const OVER_ALL = 'pointer-events:none;inset:0;width:100%;height:100%;border:0;padding:0;background:white';

/** Opens a popover of this style in a closed tree, of which no script of ours hears. */
const hidden = (style: string, more = ''): string => `
  const carrier = document.createElement('div');
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = ${JSON.stringify(style)};
  cover.textContent = 'Fermer';
  ${more}
  carrier.attachShadow({ mode: 'closed' }).append(cover);
  document.body.append(carrier);
  cover.showPopover();
  window.undo = () => carrier.remove();`;

/** As above, and opened anew in every frame: the panel never stays above it. */
const fighting = (style: string, more = ''): string => `${hidden(style, more)}
  let isOver = false;
  const again = () => { if (isOver) return; cover.hidePopover(); cover.showPopover(); requestAnimationFrame(again); };
  again();
  window.undo = () => { isOver = true; carrier.remove(); };`;

/** Effects on the page's root, its body and our own element: none reaches what stands in the browser's top layer at a size of its own. */
export const EFFECTS: readonly PageTrick[] = [
  'html{opacity:.01!important}',
  'html{filter:opacity(0)!important}',
  'html{clip-path:inset(0 0 0 90%)!important}',
  'html{mask:linear-gradient(transparent,transparent)!important}',
  'html{transform:translateX(300px) scale(.1)!important}',
  'html{mix-blend-mode:difference!important}',
  'html{visibility:hidden!important}',
  'body{opacity:0!important;filter:blur(9px)!important;pointer-events:none!important}',
  '*{opacity:.01!important}',
  'html{zoom:.1!important}',
  'html{zoom:1.5!important}',
  '[data-decroche]{opacity:0!important;clip-path:inset(50%)!important}',
]
  .map((css): PageTrick => ({ name: css, css }))
  .concat({
    name: 'our element animated away',
    script: `const ours = document.querySelector('[data-decroche]');
      const effect = { opacity: [0, 0], transform: ['scale(.1)', 'scale(.1)'] };
      const played = ours.animate(effect, { duration: 1e6, fill: 'both' });
      window.undo = () => played.cancel();`,
  });

/** What really lies over the panel, or leaves nothing of it to be read. */
export const COVERS: readonly PageTrick[] = [
  { name: 'a popover over everything', script: fighting(OVER_ALL) },
  {
    name: 'a popover over a part',
    script: fighting(`${OVER_ALL};inset:60% 0 auto auto;width:90px;height:40px`),
  },
  {
    name: 'a popover of one opaque shadow',
    script: fighting(
      'pointer-events:none;inset:0 auto auto 0;width:1px;height:1px;box-shadow:0 0 0 4000px white',
    ),
  },
  {
    name: 'a popover that filters what is behind it',
    script: fighting(`${OVER_ALL};background:none;backdrop-filter:brightness(0)`),
  },
  { name: 'a popover hardly to be seen', script: fighting(`${OVER_ALL};opacity:.05`) },
  {
    name: 'an inert popover',
    script: fighting(OVER_ALL, 'cover.inert = true;'),
  },
  {
    name: 'a popover over everything, and a modal dialog beside',
    script: `${fighting(OVER_ALL)}
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.showModal();
      window.undo = () => { isOver = true; carrier.remove(); dialog.remove(); };`,
  },
  {
    name: 'a popover that leaves as the pointer comes',
    script: `${fighting(OVER_ALL)}
      document.querySelector('[data-decroche]').addEventListener('pointerenter', () => { isOver = true; carrier.remove(); });`,
  },
];

/** What pages do in good faith. */
const honest: readonly PageTrick[] = [
  { name: 'nothing' },
  {
    name: 'a sticky header and a long page',
    css: 'body{height:5000px}header{position:sticky;top:0;z-index:99999;background:#cde}',
  },
  { name: 'a dark page', css: 'html{color-scheme:dark;background:#111;color:#eee}' },
  { name: 'a page drawn inverted', css: 'body{filter:invert(1) hue-rotate(180deg)}' },
  {
    name: 'a transformed container',
    css: 'main{transform:rotate(2deg) scale(1.3);will-change:transform;opacity:.9}',
  },
  {
    name: 'animations everywhere',
    css: '@keyframes turn{to{rotate:1turn}}main{animation:turn 2s infinite linear}',
  },
  { name: 'a tooltip just opened elsewhere', script: hidden('inset:50px auto auto 50px') },
  { name: 'a layer of messages over the window', script: hidden(`${OVER_ALL};background:none`) },
  {
    name: 'messages that come anew for a while, each over the panel raised before',
    script: `${hidden(`${OVER_ALL};background:none`)}
      let left = 25;
      const again = () => { if (!carrier.isConnected || left === 0) return; left -= 1; cover.hidePopover(); cover.showPopover(); setTimeout(again, 60); };
      again();`,
  },
  {
    name: 'a menu of the page',
    script: `const menu = document.createElement('div'); menu.popover = 'auto'; menu.textContent = 'Menu';
      document.body.append(menu); menu.showPopover(); window.undo = () => menu.remove();`,
  },
];

export const HONEST = honest.map((trick): PageTrick => ({ ...trick, isHonest: true }));

/** Beside these the panel is inert until a press of hers makes it usable. */
export const DIALOGS: readonly PageTrick[] = [
  {
    name: 'a modal dialog beside',
    script: `const dialog = document.createElement('dialog'); dialog.innerHTML = '<input>'; document.body.append(dialog);
      dialog.showModal(); window.undo = () => dialog.remove();`,
  },
  {
    name: 'a modal dialog as large as the window',
    script: `const dialog = document.createElement('dialog'); dialog.innerHTML = '<input>'; document.body.append(dialog);
      dialog.style.cssText = 'inset:0;width:100vw;height:100vh;max-width:none;max-height:none';
      dialog.showModal(); window.undo = () => dialog.remove();`,
  },
];

/** What an honest page does at the very moment of her press. */
export const SUDDEN: readonly PageTrick[] = [
  { name: 'nothing' },
  ...DIALOGS,
  {
    name: 'a menu of the page',
    script: `const menu = document.createElement('div'); menu.popover = 'auto'; menu.textContent = 'Menu';
      document.body.append(menu); menu.showPopover(); window.undo = () => menu.remove();`,
  },
  {
    name: 'a page that gets its scrollbar',
    script: `document.body.style.height = '6000px'; window.undo = () => { document.body.style.height = ''; };`,
  },
  {
    name: 'a page that loses its scrollbar',
    css: 'html{overflow-y:scroll}',
    script: `document.querySelector('#trick').textContent = ''; window.undo = () => {};`,
  },
  {
    name: 'a page laid out anew',
    script: `document.querySelector('main').style.cssText = 'columns:3;font-size:30px';
      window.undo = () => { document.querySelector('main').style.cssText = ''; };`,
  },
];
