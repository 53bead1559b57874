/** What the call has said already of the fields of its special slip: read from its own words, never invented. */
import type { TriageAnswer } from '../triage/triage';
import type { Call } from './call';
import type { SlipDetail, SlipKind } from './slip';

/** What an answer of the triage says of the days that are left; lib/content/labels gives the words. */
export type KnownWords = { readonly noneLeft: string; readonly underThreeDays: string };

type Known = Partial<Record<SlipDetail, string>>;
type Told = Pick<Call, 'notes' | 'triage'>;

const DOSE = /\d+(?:[.,]\d+)?\s?(?:mg|g|µg|mcg|ml|ui|%)(?![\p{L}\d])(?:\s?\/\s?\p{L}+)?/iu;

/** Words that begin what is asked for and are not its name. */
const NOT_A_DRUG =
  /^(?:(?:de|du|des|d['’]|l['’]|la|le|les|son|sa|ses|mon|ma|mes|un|une|ordonnances?|traitements?|m[ée]dicaments?|prescriptions?|comprim[ée]s?|habituels?|pour(?!\s+(?:l[ae]s?|s[ao]n?|ses|m[ao]n?|mes|l['’])))(?:\s+|$|(?<=['’])))+/iu;

/** Where the name is over. */
const AFTER_THE_NAME =
  /[,;.:(\n]|\s(?:chez|[àa] la|pour|depuis|reste|car|parce|svp|merci|avant|d['’]ici)\s/iu;

const ASKED_AGAIN = /(?:renouvel\p{L}*|refaire)\s*:?\s+(.+)/iu;

/** The name between « renouvellement de » and what follows it. */
function drugIn(reason: string): string {
  const asked = ASKED_AGAIN.exec(reason)?.[1] ?? '';
  const dose = DOSE.exec(asked);
  const called = (dose ? asked.slice(0, dose.index) : asked).trim().replace(NOT_A_DRUG, '');
  const [name = ''] = ` ${called} `.split(AFTER_THE_NAME);
  return name.trim();
}

const found = (pattern: RegExp, text: string): string => pattern.exec(text)?.[1]?.trim() ?? '';

const DAYS_LEFT =
  /(?:reste|en a(?: encore)?)\s+(?:plus que |encore |pour )?((?:moins de )?[\p{L}\d]+\s+(?:jours?|semaines?|comprim[ée]s?|bo[iî]tes?))/iu;
const LAST_INTAKE = /derni[èe]re prise\s*:?\s*([^,.;\n]+)/iu;
const PHARMACY = /(pharmacie\s+(?!ferm)[^,.;\n]{2,40})/iu;
const NEEDED_BY =
  /(?:pour|avant|d['’]ici)\s+((?:le\s+)?(?:\d{1,2}(?:er)?(?:[/ ][\p{L}\d]+)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd['’]hui|ce soir))(?![\p{L}\d])/iu;
const EXAM =
  /r[ée]sultats?\s+(?:de|du|des|d['’])\s*(?:la |l['’]|sa |son |ses |mon |ma |mes )?([^,.;:\d\n]{2,40}?)(?=\s+(?:du|d['’]hier|le|pour|fait\p{L}*)\s|\s*(?:[,.;:\d\n]|$))/iu;
const EXAM_IN_CAPITALS = /[Rr][ée]sultats?\s+(\p{Lu}{2,})(?!\p{L})/u;

const examIn = (text: string): string => found(EXAM, text) || found(EXAM_IN_CAPITALS, text);

const answerTo = ({ triage }: Told, questionId: string): TriageAnswer | undefined =>
  triage.flatMap(({ answers }) => answers).findLast((answer) => answer.questionId === questionId)?.answer;

function daysLeft(call: Told, text: string, words: KnownWords): string {
  const said = found(DAYS_LEFT, text);
  if (said) return said;
  if (answerTo(call, 'ordonnance-urgente.vital-zero') === 'yes') return words.noneLeft;
  return answerTo(call, 'ordonnance-urgente.3-jours') === 'yes' ? words.underThreeDays : '';
}

const READERS: Record<SlipKind, (call: Told, text: string, words: KnownWords) => Known> = {
  ordinary: () => ({}),
  labResult: ({ notes }, text) => ({
    exam: examIn(text),
    biologist: notes.callerName,
    directLine: notes.phone,
  }),
  resultRequest: (_call, text) => ({ exam: examIn(text) }),
  renewal: (call, text, words) => ({
    drug: drugIn(call.notes.reason),
    dose: DOSE.exec(text)?.[0] ?? '',
    lastIntake: found(LAST_INTAKE, text),
    daysLeft: daysLeft(call, text, words),
    pharmacy:
      found(PHARMACY, text) || (call.notes.professionalKind === 'pharmacy' ? call.notes.callerName : ''),
  }),
  colleague: ({ notes }) => ({ directLine: notes.phone, until: notes.slip.reachable }),
  complaint: ({ notes }) => ({ verbatim: notes.reason, answerPromised: notes.promise }),
  certificate: ({ notes }, text) => ({ certificateFor: notes.reason, neededBy: found(NEEDED_BY, text) }),
};

/** The fields of a slip of this kind that the call fills by itself; what is not known is left out. */
export function knownDetails(
  kind: SlipKind,
  call: Told,
  words: KnownWords,
): Readonly<Record<string, string>> {
  const { reason, notes } = call.notes;
  const known = READERS[kind](call, [reason, notes].join('\n'), words);
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value.trim() !== ''));
}
