/** Snippets of Text Blaze: folders of texts whose commands become our tags. */
import * as z from 'zod/mini';
import { choiceTag, fieldTag, Losses, momentTag, replaceMarks, withoutHtml } from './foreign-text';
import { foreignPhrase, type ImportedPhrase, refusedEntry } from './phrase-exchange';

const Operation = z.object({ insert: z.optional(z.unknown()), attributes: z.optional(z.unknown()) });

const Snippet = z.object({
  name: z.optional(z.string()),
  shortcut: z.optional(z.string()),
  text: z.optional(z.string()),
  html: z.optional(z.string()),
  /** Formatted text, as the editor Quill keeps it. */
  delta: z.optional(z.object({ ops: z.array(Operation) })),
});
type Snippet = z.infer<typeof Snippet>;

export const TextBlazeFile = z.object({
  folders: z.array(z.object({ name: z.string(), snippets: z.array(Snippet) })),
});

/** The value of `name=…` among the settings of a command. */
const setting = (settings: string, name: string): string =>
  new RegExp(`(?:^|;)\\s*${name}=([^;]*)`).exec(settings)?.[1]?.trim() ?? '';

/** The answers of a menu: what stands between semicolons and is no setting but the default one. */
const menuOptions = (settings: string): string[] =>
  settings
    .split(';')
    .map((option) => option.trim().replace(/^default=/, ''))
    .filter((option) => option && !/^\w+=/.test(option));

/** Days of a shift such as « +1D »; null for what is no whole number of days. */
const shiftDays = (shift: string): number | null => {
  if (shift === '') return 0;
  const [, sign, count, unit] = /^\s*([+-])?(\d+)\s*([DW])\s*$/i.exec(shift) ?? [];
  if (!unit) return null;
  return Number(count) * (unit.toUpperCase() === 'W' ? 7 : 1) * (sign === '-' ? -1 : 1);
};

/** One command of Text Blaze in our own words; what is not known becomes a field to fill in, never lost. */
function tagFor(command: string, settings: string, losses: Losses): string {
  const name = setting(settings, 'name') || command;
  if (command === 'cursor') return '{curseur}';
  if (command === 'time' || command === 'date') {
    const [format = ''] = settings.split(';');
    // « at » is another moment than now.
    const offsetDays = setting(settings, 'at') ? null : shiftDays(setting(settings, 'shift'));
    return momentTag({ format, offsetDays, name }, losses);
  }
  if (command === 'formmenu' && !setting(settings, 'values')) return choiceTag(menuOptions(settings), name);
  if (!/^form(?:text|paragraph|date)$/.test(command)) losses.add('computed');
  return fieldTag(name, setting(settings, 'default'));
}

/** A command never holds braces: of nested ones the inner is read and the outer stays text. */
const COMMAND = /\{([a-z]+)(?::([^{}]*))?\}|\{=([^{}]*)\}/g;

/** `{=nom}` says a field of that name again; anything longer is computed there. */
function formula(said: string, losses: Losses): string {
  if (!/^\s*[\p{L}_][\p{L}\p{N}_]*\s*$/u.test(said)) losses.add('computed');
  return fieldTag(said);
}

const deltaText = ({ delta }: Snippet, losses: Losses): string => {
  const operations = delta?.ops ?? [];
  if (operations.some(({ attributes }) => attributes !== undefined)) losses.add('formatting');
  if (operations.some(({ insert }) => insert !== undefined && typeof insert !== 'string'))
    losses.add('image');
  return operations
    .map(({ insert }) => (typeof insert === 'string' ? insert : ''))
    .join('')
    .replace(/\n$/, '');
};

const wordsOf = (snippet: Snippet, losses: Losses): string => {
  if (snippet.text !== undefined) return snippet.text;
  return snippet.html === undefined ? deltaText(snippet, losses) : withoutHtml(snippet.html, losses);
};

function phraseOf(snippet: Snippet, category: string): ImportedPhrase {
  const { name = '', shortcut = '' } = snippet;
  const losses = new Losses();
  const text = replaceMarks(wordsOf(snippet, losses), { marks: COMMAND, losses }, (groups) => {
    const [, command = '', settings = '', said = ''] = groups;
    return command ? tagFor(command, settings, losses) : formula(said, losses);
  });
  if (!text.trim()) return refusedEntry(shortcut || name, 'noText');
  return foreignPhrase(text, { abbreviation: shortcut, category, losses: losses.all });
}

/** Every snippet of the folders. */
export const phrasesFromTextBlaze = ({ folders }: z.infer<typeof TextBlazeFile>): ImportedPhrase[] =>
  folders.flatMap(({ name, snippets }) => snippets.map((snippet) => phraseOf(snippet, name)));
