/** What is wrong with a template, pointed at while it is typed. A template with a problem can still be said: its tags show. */

import { editDistance } from '../text/search/edit-distance';
import { fold } from '../text/search-text';
import { CONDITIONS } from './phrase-conditions';
import { LONGEST_TEMPLATE, readTag, type TemplateTag, tagsOf } from './phrase-tags';
import { readTemplate, type TemplateProblem } from './phrase-template';
import { PHRASE_VARIABLES } from './phrase-values';

export type PhraseProblem = {
  readonly kind: TemplateProblem['kind'] | 'tooLong' | 'unknownVariable' | 'unknownCondition';
  /** Offsets in the template, `end` excluded. */
  readonly start: number;
  readonly end: number;
  /** The tag that was probably meant, without braces. */
  readonly meant?: string;
};

const MOST_SHOWN = 20;
const FURTHEST = 2;

const VARIABLES: ReadonlySet<string> = new Set(PHRASE_VARIABLES);
const KNOWN_CONDITIONS: ReadonlySet<string> = new Set(CONDITIONS.map(fold));

/** The closest known name, when there is one so close that it was meant. */
const meant = (name: string, known: readonly string[]): string | undefined => {
  if (name.length > 30) return;
  return known
    .map((candidate) => ({ candidate, distance: editDistance(fold(name), fold(candidate)) }))
    .filter(({ distance }) => distance <= FURTHEST)
    .toSorted((a, b) => a.distance - b.distance)[0]?.candidate;
};

const unknown = (
  kind: PhraseProblem['kind'],
  { start, end }: TemplateTag,
  guess: string | undefined,
): PhraseProblem => ({ kind, start, end, ...(guess && { meant: guess }) });

const checkTag = (tag: TemplateTag): PhraseProblem[] => {
  const reading = readTag(tag.inside);
  if (reading && 'opens' in reading) {
    const { name } = reading.opens;
    if (KNOWN_CONDITIONS.has(fold(name)) || VARIABLES.has(name)) return [];
    const guess = meant(name, CONDITIONS);
    return [unknown('unknownCondition', tag, guess && `si ${guess}`)];
  }
  if (reading && 'part' in reading && reading.part.kind === 'variable' && !VARIABLES.has(reading.part.name)) {
    return [unknown('unknownVariable', tag, meant(reading.part.name, PHRASE_VARIABLES))];
  }
  return [];
};

/** The problems of a template in its order, twenty at most; one too long is not even read. Linear. */
export const checkTemplate = (template: string): readonly PhraseProblem[] => {
  if (template.length > LONGEST_TEMPLATE) {
    return [{ kind: 'tooLong', start: LONGEST_TEMPLATE, end: template.length }];
  }
  const wrong = tagsOf(template).flatMap(checkTag);
  return [...readTemplate(template).problems, ...wrong]
    .toSorted((a, b) => a.start - b.start)
    .slice(0, MOST_SHOWN);
};

/** Problems with which a phrase is not kept: what remains is only shown. */
export const isRefused = (problems: readonly PhraseProblem[]): boolean =>
  problems.some(({ kind }) => kind === 'tooLong' || kind === 'tooDeep' || kind === 'unclosedCondition');
