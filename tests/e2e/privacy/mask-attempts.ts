// What a page's own scripts may try against the mask, for the tests of the mask.

/** Each tries to show `name`; all run as the page's own scripts. */
export const ATTEMPTS: Record<string, (name: string) => void> = {
  'our clear attribute': () => document.documentElement.setAttribute('data-decroche-clear', ''),
  'our measure attribute, with a dialog': (name) => {
    document.documentElement.setAttribute('data-decroche-measure', '');
    const dialog = document.createElement('dialog');
    dialog.textContent = name;
    document.body.append(dialog);
    dialog.showModal();
  },
  'our layout attributes, with any value': () => {
    for (const name of ['body', 'display', 'unscrolled'])
      document.documentElement.setAttribute(`data-decroche-${name}`, 'contents');
  },
  'an element that passes for ours': (name) => {
    const element = document.createElement('div');
    element.setAttribute('data-decroche', '');
    element.style.cssText = 'display:block!important;position:fixed;inset:0;font-size:60px';
    element.textContent = name;
    document.documentElement.append(element);
  },
  'an element that becomes ours later': (name) => {
    const element = document.createElement('div');
    element.textContent = name;
    document.documentElement.append(element);
    element.setAttribute('data-decroche', '');
  },
  'the pseudo-elements of our own host': (name) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `[data-decroche]::before{content:"${name}"!important;position:fixed;top:0;font-size:60px}`,
    );
    document.adoptedStyleSheets = [sheet];
  },
  'html as a picture, a list item, a border, a tooltip': (name) => {
    const picture = `url("data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="600" height="120"><text y="70" font-size="44">${name}</text></svg>`)}")`;
    const { style } = document.documentElement;
    style.setProperty('content', picture, 'important');
    style.setProperty('display', 'list-item', 'important');
    style.setProperty('list-style', `inside ${picture}`, 'important');
    style.setProperty('border-image', `${picture} 30 stretch`, 'important');
    document.documentElement.title = name;
  },
  'the head drawn like a body': (name) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('head,head *{display:block!important;font-size:40px}');
    document.adoptedStyleSheets = [sheet];
    document.head.append(Object.assign(document.createElement('style'), { textContent: `/* ${name} */` }));
  },
  'html cut out, shadowed and outlined as long as a name': (name) => {
    const { style } = document.documentElement;
    const length = `${name.length * 9}px`;
    style.setProperty('clip-path', `inset(20px 20px 20px ${length})`, 'important');
    style.setProperty('mask', `linear-gradient(#000,#000) 0 0/${length} ${length} no-repeat`, 'important');
    style.setProperty('width', '9px', 'important');
    style.setProperty('height', '9px', 'important');
    style.setProperty('box-shadow', `${length} 90px #000`, 'important');
    style.setProperty('outline', `${length} solid #000`, 'important');
    style.setProperty('transform', `translateX(${length})`, 'important');
  },
  'the markers and buttons by which a window is scrolled': (name) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `html{scroll-marker-group:before!important;overflow:scroll!important}html::scroll-button(*){content:"${name}"!important;position:fixed;top:0;font-size:60px}html::scroll-marker-group{position:fixed;top:99px;height:90px;width:900px}body *::scroll-marker{content:"${name}"!important;font-size:60px}`,
    );
    document.adoptedStyleSheets = [sheet];
    for (let rank = 0; rank < 9; rank += 1)
      document.body.append(Object.assign(document.createElement('p'), { style: 'height:400px' }));
  },
  'layers and all: initial': (name) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@layer a{html,body{all:initial!important;content-visibility:visible!important;opacity:1!important}} html>body#x{all:revert!important;opacity:1!important}`,
    );
    document.adoptedStyleSheets = [sheet];
    document.body.id = 'x';
    document.body.style.cssText =
      'all:initial!important;content-visibility:visible!important;opacity:1!important';
    document.body.append(name);
  },
  'our panel removed': () => {
    for (const host of document.querySelectorAll('[data-decroche]')) host.remove();
  },
};
