/** The tags of the phrases' templates: where they stand, what each means, and how each is written. */

/**
 * A stretch of a template. Tags never hold braces, so one scan reads them all:
 * `{tel}` a variable · `{?délai}` or `{?délai=demain}` a field to fill in · `{matin|soir}` a choice · `{curseur}` where
 * the caret goes · `{si ouvert}…{sinon}…{fin}`, `{si pas ouvert}…{fin}` a condition.
 */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'field'; readonly label: string; readonly initial: string }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'caret' }
  | TemplateCondition;

export type TemplateCondition = {
  readonly kind: 'condition';
  readonly name: string;
  readonly isNegated: boolean;
  readonly body: readonly TemplatePart[];
  /** Null without `{sinon}`. */
  readonly otherwise: readonly TemplatePart[] | null;
};

/** Characters; beyond, a phrase is neither said in a breath nor read before it is inserted. */
export const LONGEST_TEMPLATE = 20_000;

/** Neither brace may stand inside, so each match stops at the next brace: the scan stays linear on « {{{{… ». */
const TAG = /\{([^{}]*)\}/g;

export type TemplateTag = { readonly inside: string; readonly start: number; readonly end: number };

/** Every pair of braces without a brace inside, in order; linear. */
export const tagsOf = (template: string): TemplateTag[] =>
  [...template.matchAll(TAG)].map(({ 0: braces, 1: inside = '', index }) => ({
    inside: inside.trim(),
    start: index,
    end: index + braces.length,
  }));

export type TagReading =
  | { readonly part: TemplatePart }
  | { readonly opens: { readonly name: string; readonly isNegated: boolean } }
  | { readonly mark: 'sinon' | 'fin' }
  | null;

const readField = (inside: string): TagReading => {
  const [label = '', ...initial] = inside.slice(1).split('=');
  if (!label.trim()) return null;
  return { part: { kind: 'field', label: label.trim(), initial: initial.join('=').trim() } };
};

const readCondition = (words: readonly string[]): TagReading => {
  const isNegated = words[0] === 'pas' && words.length > 1;
  const name = (isNegated ? words.slice(1) : words).join(' ');
  return name ? { opens: { name, isNegated } } : null;
};

/** What one tag means; null when it means nothing and stays text. */
export function readTag(inside: string): TagReading {
  if (inside === '') return null;
  if (inside === 'fin' || inside === 'sinon') return { mark: inside };
  if (inside === 'curseur') return { part: { kind: 'caret' } };
  if (inside.startsWith('?')) return readField(inside);
  if (inside.includes('|')) {
    return { part: { kind: 'choice', options: inside.split('|').map((option) => option.trim()) } };
  }
  const [first, ...words] = inside.split(/\s+/);
  return first === 'si' ? readCondition(words) : { part: { kind: 'variable', name: inside } };
}

/** The tag that asks for a part, without its braces: also the name under which its value is given. */
export function tagInside(part: Exclude<TemplatePart, { kind: 'text' }>): string {
  switch (part.kind) {
    case 'variable':
      return part.name;
    case 'field':
      return part.initial ? `?${part.label}=${part.initial}` : `?${part.label}`;
    case 'choice':
      return part.options.join('|');
    case 'caret':
      return 'curseur';
    case 'condition':
      return part.isNegated ? `si pas ${part.name}` : `si ${part.name}`;
  }
}
