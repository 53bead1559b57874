// The texts of the content and of a language laid over it, each under the same name: what is missing is what has no partner.

import { callerRules } from '../../../../lib/content/call/caller-rules';
import { examQuestions } from '../../../../lib/content/call/exam-questions';
import { professionalCalls } from '../../../../lib/content/call/professional-calls';
import { rehearsalCalls } from '../../../../lib/content/call/rehearsal-calls';
import { difficultCallSteps } from '../../../../lib/content/phrase/difficult-call-steps';
import { phraseCategories } from '../../../../lib/content/phrase/phrases';
import { VARIABLE_NAMES } from '../../../../lib/content/phrase/variable-names';
import { identityRules } from '../../../../lib/content/practice/identity-rules';
import { avoidableReasons } from '../../../../lib/content/triage/avoidable-reasons';
import { closedQuestions } from '../../../../lib/content/triage/closed-questions';
import { dangerSigns } from '../../../../lib/content/triage/danger-signs';
import raw from '../../../../lib/content/triage/dispositions.json';
import { awayActions } from '../../../../lib/content/triage/dispositions-away';
import numbers from '../../../../lib/content/triage/emergency-numbers.json';
import { entryCheckQuestions } from '../../../../lib/content/triage/entry-check';
import { modifiers } from '../../../../lib/content/triage/modifiers';
import { protocols } from '../../../../lib/content/triage/protocols';
import { redFlags } from '../../../../lib/content/triage/red-flags';
import type { TriageProtocol, TriageSign } from '../../../../lib/domain/triage/triage';

/** The texts of one file, by where each stands in it. */
export type Texts = ReadonlyMap<string, string>;

const nameOf = (item: unknown, at: number): string => {
  const { id, level, kind, code } = Object(item);
  return String(id ?? level ?? kind ?? code ?? at);
};

/** Every text under one of these keys, or of a list that stands there. */
function textsUnder(content: unknown, keys: RegExp, path = ''): [string, string][] {
  if (typeof content === 'string') return keys.test(path) && /\p{L}/u.test(content) ? [[path, content]] : [];
  if (Array.isArray(content))
    return content.flatMap((item, at) => textsUnder(item, keys, `${path}/${nameOf(item, at)}`));
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, value]) => textsUnder(value, keys, `${path}/${key}`));
}

const signTexts = ({ id, text, instruction, how, say }: TriageSign): [string, string][] =>
  Object.entries({ text, instruction, how, say }).flatMap(([key, value]) =>
    value ? [[`/${id}/${key}`, value]] : [],
  );

/** As a language file has them: signs and lists by their ids, whatever they stand in. */
function protocolTexts({ title, questions, otherwise, waitingAdvice, note }: TriageProtocol) {
  const asked = questions.flatMap((question) => {
    if (typeof question === 'string') return [];
    if (!('items' in question)) return signTexts(question);
    const own = question.items.filter((item) => typeof item !== 'string');
    return [[`/${question.id}/text`, question.text] as [string, string], ...own.flatMap(signTexts)];
  });
  return [
    ['/title', title] as [string, string],
    ...asked.map(([path, text]): [string, string] => [`/signs${path}`, text]),
    ...textsUnder({ otherwise }, /\/(?:instruction|say|why)$/),
    ...waitingAdvice.map(({ text }, at): [string, string] => [`/advice/${at}`, text]),
    ...(note ? [['/note', note] as [string, string]] : []),
  ];
}

/** Written into the agenda, where the practice reads it: in the practice's language on purpose. */
const spokenOnly = phraseCategories.map(({ phrases, ...category }) => ({
  ...category,
  phrases: phrases.filter(({ kind }) => kind === 'spoken'),
}));

const rows: readonly (readonly [file: string, content: unknown, keys: RegExp])[] = [
  ['triage/modifiers', modifiers, /\/text$/],
  ['triage/dispositions', raw, /\/(?:label|meaning|action)$/],
  ['triage/dispositions-away', awayActions, /\/(?:replaced|unreachable)$/],
  ['triage/entry-check', entryCheckQuestions, /^\/(?:conscious|breathing|breathingSigns\/\d|place)$/],
  ['triage/avoidable-reasons', avoidableReasons, /\/(?:label|directive)$/],
  ['triage/closed-questions', closedQuestions, /^\/asked\/\w+\/text$|^\/languages\/\w+\/name$/],
  ['triage/danger-signs', { signs: dangerSigns.signs }, /\/text$/],
  ['triage/emergency-numbers', numbers, /\/(?:name|text|label|hours)$/],
  ['call/caller-rules', callerRules, /\/(?:label|checks\/\d|way|law)$/],
  ['call/professional-calls', professionalCalls, /\/(?:asks|readBack)\/\d$/],
  ['call/exam-questions', examQuestions, /\/(?:label|questions\/\d)$/],
  ['practice/identity-rules', identityRules, /\/(?:label|identifiers\/\d|refusal)$/],
  ['phrase/variable-names', VARIABLE_NAMES, /./],
  ['phrase/difficult-call-steps', { steps: difficultCallSteps }, /\/(?:title|prompts\/\d)$/],
  ...rehearsalCalls.map(
    (call) => [`call/rehearsal/${call.id}`, call, /^\/(?:title|lines\/\d|answers\/\d\/\w+|lesson)$/] as const,
  ),
  ...spokenOnly.map(
    (category) => [`phrase/phrases/${category.id}`, category, /\/(?:title|when|text|direction)$/] as const,
  ),
];

/** What is to be said in every language, by file. */
export const frenchTexts: ReadonlyMap<string, Texts> = new Map([
  ...rows.map(([file, content, keys]): [string, Texts] => [file, new Map(textsUnder(content, keys))]),
  ['triage/red-flags', new Map([...redFlags.values()].flatMap(signTexts))] as [string, Texts],
  ...protocols.map((protocol): [string, Texts] => [
    `triage/protocols/${protocol.id}`,
    new Map(protocolTexts(protocol)),
  ]),
]);

/** What a language file says, under the same names; the words by which something is found are its own. */
export const saidTexts = (file: unknown): Texts => new Map(textsUnder(file, /^(?!\/words\/)/));
