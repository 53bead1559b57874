/** The body of a snippet of VS Code: its placeholders, within one another too, its choices, variables and transforms. */
import { choiceTag, fieldTag, type Losses, momentTag, plainText } from './foreign-text';

const DAYS = /^CURRENT_(?:DATE|DAY_NAME\w*|MONTH\w*|YEAR\w*)$/;
const HOURS = /^CURRENT_(?:HOUR|MINUTE|SECOND)$/;

const variable = (names: string): string =>
  `\\$(?:\\{CURRENT_(?:${names})\\}|CURRENT_(?:${names})(?![A-Z_]))`;
const [DAY_NAME, DATE, MONTH, YEAR] = [
  'DAY_NAME(?:_SHORT)?',
  'DATE',
  'MONTH(?:_NAME)?(?:_SHORT)?',
  'YEAR(?:_SHORT)?',
].map(variable);
/** A whole date, day first or year first, and a whole hour: what stands beside each other is one moment. */
const WHOLE_DATE = new RegExp(
  `(?:${DAY_NAME},? )?${DATE}[-/. ]${MONTH}(?:[-/. ]${YEAR})?|${YEAR}[-/.]${MONTH}[-/.]${DATE}`,
  'y',
);
const WHOLE_HOUR = new RegExp(
  `${variable('HOUR')} ?[:h] ?${variable('MINUTE')}(?::${variable('SECOND')})?`,
  'y',
);

const BARE = /\$(\d+|[A-Z][A-Z_]+)/y;
const ESCAPED = /\\([$}\\])/y;
const PLAIN = /[^\\$]+|[\\$]/y;

/** What was read at a place, and where it ends. */
type Read = { readonly tag: string; readonly end: number };
type Body = { readonly names: ReadonlyMap<string, string>; readonly losses: Losses };

const matchAt = (form: RegExp, text: string, at: number): RegExpExecArray | null => {
  form.lastIndex = at;
  return form.exec(text);
};

/** Where the brace that opens at a place is closed; -1 when it never is. */
function closing(text: string, at: number): number {
  let depth = 0;
  for (let place = at; place < text.length; place += 1) {
    const sign = text[place];
    if (sign === '\\') place += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth === 0) return place;
  }
  return -1;
}

const unescaped = (text: string): string => text.replace(/\\([$}\\,|])/g, '$1');

function named(name: string, initial: string, { names, losses }: Body): string {
  if (name === '0') return `${plainText(initial, losses)}{curseur}`;
  // The same number again says the same thing again.
  if (/^\d+$/.test(name)) {
    const said = initial || names.get(name) || '';
    return fieldTag(said || `champ ${name}`, said);
  }
  losses.add('computed');
  if (HOURS.test(name)) return momentTag({ format: 'HH:mm', offsetDays: 0, name }, losses);
  // A part of a date is no date: asked for, never today's by guess.
  return fieldTag(DAYS.test(name) ? 'date' : name, initial);
}

/** What stands between the braces; null when it is nothing of VS Code's. */
function braced(inside: string, body: Body): string | null {
  const [, choice, options = ''] = /^(\d+)\|([\s\S]*)\|$/.exec(inside) ?? [];
  if (choice) return choiceTag(options.split(/(?<!\\),/).map(unescaped), `champ ${choice}`);
  const [, name, mark, rest = ''] = /^(\w+)(?:([:/])([\s\S]*))?$/.exec(inside) ?? [];
  if (!name) return null;
  if (mark === '/') {
    body.losses.add('computed');
    return named(name, '', body);
  }
  if (!/(?<!\\)\$/.test(rest)) return named(name, unescaped(rest), body);
  // A field within a field: only the inner one is asked for.
  body.losses.add('computed');
  return written(rest, body);
}

function bracedAt(text: string, at: number, body: Body): Read | null {
  if (!text.startsWith('${', at)) return null;
  const end = closing(text, at + 1);
  const tag = end < 0 ? null : braced(text.slice(at + 2, end), body);
  return tag === null ? null : { tag, end: end + 1 };
}

/** The moment, or the plain mark, that begins at a place. */
function markAt(text: string, at: number, body: Body): Read | null {
  const moments = [
    [WHOLE_DATE, 'DD/MM'],
    [WHOLE_HOUR, 'HH:mm'],
  ] as const;
  for (const [form, format] of moments) {
    const found = matchAt(form, text, at);
    if (found)
      return { tag: momentTag({ format, offsetDays: 0, name: '' }, body.losses), end: form.lastIndex };
  }
  const escaped = matchAt(ESCAPED, text, at);
  if (escaped) return { tag: escaped[1] === '}' ? ')' : (escaped[1] ?? ''), end: ESCAPED.lastIndex };
  const bare = matchAt(BARE, text, at);
  return bare && { tag: named(bare[1] ?? '', '', body), end: BARE.lastIndex };
}

function written(text: string, body: Body): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const read = markAt(text, at, body) ?? bracedAt(text, at, body);
    const plain = matchAt(PLAIN, text, at)?.[0] ?? '';
    parts.push(read ? read.tag : plainText(plain, body.losses));
    at = read ? read.end : at + plain.length;
  }
  return parts.join('');
}

/** The body in our words. */
export function vscodeText(text: string, losses: Losses): string {
  const names = new Map(
    [...text.matchAll(/\$\{(\d+):([^{}$\\/][^{}$\\]*)\}/g)].map(([, at = '', name = '']) => [at, name]),
  );
  return written(text, { names, losses });
}
