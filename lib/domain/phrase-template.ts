/** Fills a phrase's {variables}. A value is never read again as a template, and what is missing stays visible. */

/** A stretch of a template: plain text, or the name of a variable. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string };

/** A stretch of a filled phrase; `missing` shows the variable as it stands in the template. */
type FilledPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value' | 'missing'; readonly name: string; readonly text: string };

export type FilledTemplate = {
  readonly parts: FilledPart[];
  /** Names of the variables without a value, each once, in the order of the phrase. */
  readonly missing: string[];
  /** The whole phrase, missing variables still in braces. */
  readonly text: string;
};

/** Neither brace may stand inside, so each match stops at the next brace: the scan stays linear on « {{{{… ». */
const VARIABLE = /\{([^{}]*)\}/g;

/** Cuts a template into text and variables; braces around nothing, or without their pair, are plain text. */
export const parseTemplate = (template: string): TemplatePart[] => {
  const parts: TemplatePart[] = [];
  let start = 0;
  for (const { 0: braces, 1: inside = '', index } of template.matchAll(VARIABLE)) {
    const name = inside.trim();
    if (!name) continue;
    if (index > start) parts.push({ kind: 'text', text: template.slice(start, index) });
    parts.push({ kind: 'variable', name });
    start = index + braces.length;
  }
  if (start < template.length) parts.push({ kind: 'text', text: template.slice(start) });
  return parts;
};

const endsSentence = /[.?!…)\n]$/;

/** « Bonjour » keeps its capital only where a sentence begins. */
const fitSalutation = (value: string, before: string): string => {
  const startsSentence = before === '' || endsSentence.test(before);
  const first = value.charAt(0);
  return (startsSentence ? first.toLocaleUpperCase('fr') : first.toLocaleLowerCase('fr')) + value.slice(1);
};

/** The last character that is not a space; looked for backwards, so that a long run of spaces costs one pass. */
const lastMark = (text: string, before: string): string => {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (character === '\n' || character.trim() !== '') return character;
  }
  return before;
};

const fillPart = (part: TemplatePart, values: ReadonlyMap<string, string>, before: string): FilledPart => {
  if (part.kind === 'text') return part;
  const value = values.get(part.name)?.trim();
  if (!value) return { kind: 'missing', name: part.name, text: `{${part.name}}` };
  const text = part.name === 'salutation' ? fitSalutation(value, before) : value;
  return { kind: 'value', name: part.name, text };
};

/** Fills a template; a variable that is unknown or empty is missing, never dropped. */
export const fillTemplate = (template: string, values: ReadonlyMap<string, string>): FilledTemplate => {
  const parts: FilledPart[] = [];
  const missing = new Set<string>();
  let before = '';
  for (const templatePart of parseTemplate(template)) {
    const part = fillPart(templatePart, values, before);
    if (part.kind === 'missing') missing.add(part.name);
    parts.push(part);
    before = lastMark(part.text, before);
  }
  return { parts, missing: [...missing], text: parts.map(({ text }) => text).join('') };
};
