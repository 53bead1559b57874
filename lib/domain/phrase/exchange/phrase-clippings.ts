/** Clippings of the browser extension of that name: folders within folders, and `$[…]` for what is asked. */
import * as z from 'zod/mini';
import { choiceTag, fieldTag, isHtml, Losses, momentTag, replaceMarks, withoutHtml } from './foreign-text';
import { foreignPhrase, type ImportedPhrase, refusedEntry } from './phrase-exchange';

const Item = z.object({
  name: z.optional(z.string()),
  content: z.optional(z.string()),
  children: z.optional(z.array(z.unknown())),
  separator: z.optional(z.boolean()),
});
type Item = z.infer<typeof Item>;

export const ClippingsFile = z.object({ userClippingsRoot: z.array(Item) });

/** `$[DATE]`, `$[DATE(format)]`, `$[NOM]`, `$[NOM(x)]`, `$[NOM{a|b}]`, `#[1]`. */
const MARK = /\$\[([^[\](){}]+)(?:\(([^()[\]]*)\)|\{([^{}[\]]*)\})?\]|#\[([^[\]]*)\]/g;

const MOMENTS: Readonly<Record<string, string>> = { DATE: 'DD/MM', TIME: 'HH:mm' };
/** What the browser or the page would have told. */
const COMPUTED = /^(?:CLIPBOARD|HOSTAPP|UA|FOLDER|PARENT|TAGS|NAME|PLAINTEXT)$/;

function tagFor(
  [, name = '', initial = '', options = '', counter = '']: readonly string[],
  losses: Losses,
): string {
  const usual = Object.hasOwn(MOMENTS, name) ? MOMENTS[name] : undefined;
  if (usual !== undefined) return momentTag({ format: initial || usual, offsetDays: 0, name }, losses);
  if (counter || COMPUTED.test(name)) losses.add('computed');
  return options ? choiceTag(options.split('|'), name) : fieldTag(name || counter, initial);
}

function phraseOf({ name = '', content = '' }: Item, category: string): ImportedPhrase {
  const losses = new Losses();
  const words = isHtml(content) ? withoutHtml(content, losses) : content;
  const text = replaceMarks(words, { marks: MARK, losses }, (groups) => tagFor(groups, losses));
  return text.trim()
    ? foreignPhrase(text, { category, direction: name, losses: losses.all })
    : refusedEntry(name, losses.all.includes('image') ? 'imageOnly' : 'noText');
}

/** Every clipping under the name of its folder; its one key of a menu is no abbreviation of ours. */
export function phrasesFromClippings({ userClippingsRoot }: z.infer<typeof ClippingsFile>): ImportedPhrase[] {
  const read = (items: readonly unknown[], category: string): ImportedPhrase[] =>
    items.flatMap((unknown) => {
      const item = Item.safeParse(unknown);
      if (!item.success) return [refusedEntry('', 'noText')];
      if (item.data.separator) return [];
      return item.data.children
        ? read(item.data.children, item.data.name || category)
        : [phraseOf(item.data, category)];
    });
  return read(userClippingsRoot, 'Clippings');
}
