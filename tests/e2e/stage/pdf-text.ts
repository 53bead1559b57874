// The words on a printed page, read back from the PDF that Chromium writes: its fonts say which letter each glyph is.
import { inflateSync } from 'node:zlib';

type Objects = ReadonlyMap<string, string>;

/** Every object of the file by its number, with its stream unpacked. */
function objectsOf(pdf: Buffer): Objects {
  const raw = pdf.toString('latin1');
  const unpack = (body: string): string => {
    const stream = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(body);
    if (!stream?.[1] || !body.includes('/FlateDecode') || body.includes('/FontFile')) return body;
    try {
      return `${body.slice(0, stream.index)}${inflateSync(Buffer.from(stream[1], 'latin1')).toString('latin1')}`;
    } catch {
      // A picture or a font: nothing to read in it.
      return body;
    }
  };
  const found = raw.matchAll(/(\d+) 0 obj([\s\S]*?)endobj/g);
  return new Map([...found].map(([, number = '', body = '']) => [number, unpack(body)]));
}

const letters = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** Glyph → letter, from the font's own table. */
function lettersOf(table: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', letter = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      map.set(glyph, letters(letter));
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', first = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let glyph = Number.parseInt(from, 16); glyph <= Number.parseInt(to, 16); glyph += 1) {
        const letter = Number.parseInt(first, 16) + glyph - Number.parseInt(from, 16);
        map.set(glyph.toString(16).toUpperCase().padStart(from.length, '0'), String.fromCharCode(letter));
      }
  return map;
}

/** The letters of each font, by the name under which the pages use it. */
function fontsOf(objects: Objects): Map<string, Map<string, string>> {
  const all = [...objects.values()].join('\n');
  const names = [...all.matchAll(/\/(F\d+) (\d+) 0 R/g)];
  return new Map(
    names.map(([, name = '', number = '']) => {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number) ?? '')?.[1] ?? '';
      return [name, lettersOf(objects.get(table) ?? '')];
    }),
  );
}

/** One page's text: its content names a font, then shows glyphs of it. */
function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> = new Map();
  const shown = content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>(?=[^<>]*T[jJ])/g);
  return [...shown]
    .map(([, name = '', glyphs = '']) => {
      font = fonts.get(name) ?? font;
      return glyphs.toUpperCase().replace(/.{4}/g, (glyph) => font.get(glyph) ?? '');
    })
    .join('');
}

/** All text of the file, ligatures taken apart, without spaces: where a line was broken is the printer's business. */
export function pdfText(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const fonts = fontsOf(objects);
  const text = [...objects.values()].map((content) => textOf(content, fonts)).join('');
  return text.normalize('NFKC').replace(/\s+/g, '');
}
