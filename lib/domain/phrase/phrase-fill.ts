/** Fills a phrase. A value is never read again as a template, and what is missing stays visible. */

import { fold } from '../text/search-text';
import type { WithoutRow } from './phrase';
import { CONDITIONS } from './phrase-conditions';
import { type TemplateCondition, type TemplatePart, tagInside } from './phrase-tags';
import { parseTemplate } from './phrase-template';

/** A stretch of a filled phrase; `missing` shows its tag as it stands in the template. */
type FilledPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value' | 'missing'; readonly name: string; readonly text: string };

/** What can be asked before the phrase is handed over; `name` is the one under which the answer is given. */
export type PhraseQuestion = {
  readonly name: string;
  /** Answers to choose from; empty for a free text. */
  readonly options: readonly string[];
  /** What stands in the phrase until it is answered. */
  readonly initial: string;
};

export type FilledTemplate = {
  readonly parts: FilledPart[];
  /** Names of what has no value, each once, in the order of the phrase. */
  readonly missing: string[];
  /** Fields, choices and everything missing, each once, in the order of the phrase. */
  readonly questions: PhraseQuestion[];
  /** The whole phrase, missing tags still in braces. */
  readonly text: string;
  /** Number of the part before which the caret goes; null without `{curseur}`. */
  readonly caretPart: number | null;
};

export type PhraseValues = ReadonlyMap<string, string>;

/** The answers to a condition that nothing decides. */
const YES_NO = ['oui', 'non'] as const;

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

/** True or false when it is known, null when she has to be asked. A variable holds when it has a value. */
const decide = ({ name, isNegated }: TemplateCondition, values: PhraseValues): boolean | null => {
  const folded = fold(name);
  const answer = values.get(`si ${folded}`);
  if (answer === undefined && CONDITIONS.some((known) => fold(known) === folded)) return null;
  const holds = answer === undefined ? Boolean(values.get(name)?.trim()) : answer === YES_NO[0];
  return holds !== isNegated;
};

class Filler {
  readonly parts: FilledPart[] = [];
  readonly missing = new Set<string>();
  readonly questions = new Map<string, PhraseQuestion>();
  caretPart: number | null = null;
  private readonly values: PhraseValues;
  /** The last visible character so far: it tells where a sentence begins. */
  private before = '';

  constructor(values: PhraseValues) {
    this.values = values;
  }

  all(parts: readonly TemplatePart[]): void {
    for (const part of parts) this.one(part);
  }

  private one(part: TemplatePart): void {
    if (part.kind === 'text') this.put(part);
    else if (part.kind === 'variable') this.value(part.name, this.values.get(part.name)?.trim() ?? '');
    else if (part.kind === 'field') this.field(`?${part.label}`, part.initial);
    else if (part.kind === 'choice') this.choice(tagInside(part), part.options);
    else if (part.kind === 'condition') this.condition(part);
    else this.caretPart ??= this.parts.length;
  }

  private field(name: string, initial: string): void {
    const value = this.values.get(name)?.trim() ?? initial;
    this.ask({ name, options: [], initial: value });
    this.value(name, value);
  }

  private choice(name: string, options: readonly string[]): void {
    const value = this.values.get(name) ?? options[0] ?? '';
    this.ask({ name, options, initial: value });
    this.put({ kind: 'value', name, text: value });
  }

  private condition(condition: TemplateCondition): void {
    const holds = decide(condition, this.values);
    if (holds === null) this.lack(`si ${fold(condition.name)}`, YES_NO);
    else this.all((holds ? condition.body : condition.otherwise) ?? []);
  }

  private value(name: string, value: string): void {
    if (!value) this.lack(name, []);
    else
      this.put({
        kind: 'value',
        name,
        text: name === 'salutation' ? fitSalutation(value, this.before) : value,
      });
  }

  private lack(name: string, options: readonly string[]): void {
    this.missing.add(name);
    this.ask({ name, options, initial: '' });
    this.put({ kind: 'missing', name, text: `{${name}}` });
  }

  private ask(question: PhraseQuestion): void {
    if (!this.questions.has(question.name)) this.questions.set(question.name, question);
  }

  private put(part: FilledPart): void {
    this.parts.push(part);
    this.before = lastMark(part.text, this.before);
  }
}

/**
 * Fills a template with values by the name of their tag (`tel`, `?délai`, `matin|soir`, `si ouvert`); what is unknown
 * or empty is missing, never dropped.
 */
export const fillTemplate = (template: string, values: PhraseValues): FilledTemplate => {
  const filler = new Filler(values);
  filler.all(parseTemplate(template));
  const { parts, missing, questions, caretPart } = filler;
  return {
    parts,
    missing: [...missing],
    questions: [...questions.values()],
    text: parts.map(({ text }) => text).join(''),
    caretPart,
  };
};

/**
 * The template as it can be said while the set-up is not finished: shorter, and true, in place of a hole. What no row
 * shortens keeps its tag, and is asked for.
 */
export const withoutUnknown = (template: string, values: PhraseValues, rows: readonly WithoutRow[]): string =>
  rows.reduce(
    (text, { unknown, wording, instead }) =>
      values.get(unknown)?.trim() ? text : text.replaceAll(wording, () => instead),
    template,
  );
