// Fields of the browser itself; the program's copy follows the `input` event, as a form library's does.

/** @type {(element: HTMLElement, read: (element: any) => string) => import('./main.mjs').Mounted} */
const followed = (element, read) => {
  let model = read(element);
  element.addEventListener('input', () => {
    model = read(element);
  });
  return { model: () => model };
};

const value = (field) => field.value;

/** @type {(tag: string, attributes?: Record<string, string>) => () => import('./main.mjs').Mount} */
const control =
  (tag, attributes = {}) =>
  () =>
  (host, text) => {
    const field = document.createElement(tag);
    for (const [name, content] of Object.entries(attributes)) field.setAttribute(name, content);
    field.value = text;
    host.append(field);
    return followed(field, value);
  };

/** @type {(mode: string) => () => import('./main.mjs').Mount} */
const editable = (mode) => () => (host, text) => {
  const region = document.createElement('div');
  region.contentEditable = mode;
  if (mode === 'plaintext-only') region.style.whiteSpace = 'pre-wrap';
  region.textContent = text;
  host.append(region);
  // biome-ignore lint/performance/useDomNodeTextContent: the lines are made by the layout.
  return followed(region, (element) => element.innerText.replaceAll('\u00a0', ' '));
};

/** @type {(mode: 'open' | 'closed', make: () => import('./main.mjs').Mount) => () => import('./main.mjs').Mount} */
const inShadow = (mode, make) => () => (host, text) => {
  const root = host.attachShadow({ mode });
  const inner = document.createElement('div');
  root.append(inner);
  return make()(inner, text);
};

/** A telephone field that writes its digits in pairs, as cleave and its kin do. */
const masked = () => (host, text) => {
  const field = document.createElement('input');
  field.value = text;
  field.addEventListener('input', () => {
    const digits = field.value.replace(/\D/g, '').slice(0, 10);
    field.value = digits.match(/..?/g)?.join(' ') ?? '';
  });
  host.append(field);
  return followed(field, value);
};

export const plainFields = {
  input: control('input'),
  textarea: control('textarea'),
  'input type=tel': control('input', { type: 'tel' }),
  'input type=email': control('input', { type: 'email' }),
  'input type=number': control('input', { type: 'number' }),
  'input maxlength': control('input', { maxlength: '60' }),
  'masked input': masked,
  contenteditable: editable('true'),
  'contenteditable, plain text': editable('plaintext-only'),
  'textarea, open shadow': inShadow('open', control('textarea')),
  'textarea, closed shadow': inShadow('closed', control('textarea')),
  'contenteditable, closed shadow': inShadow('closed', editable('true')),
};
