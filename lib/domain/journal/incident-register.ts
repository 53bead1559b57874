/**
 * The register of incidents as a table. Columns of a confidentiality incident: Québec, « Règlement sur les incidents de
 * confidentialité » (A-2.1, r. 3.1, art. 7); to be checked by a lawyer.
 */
import type { INCIDENT_KINDS, Incident } from './incident';

/** Heads of the columns and names of values; lib/content/labels gives them. */
export type RegisterWords = {
  readonly kind: string;
  readonly kinds: Readonly<Record<(typeof INCIDENT_KINDS)[number], string>>;
  readonly practice: string;
  readonly occurredAt: string;
  readonly knownAt: string;
  readonly recordedAt: string;
  readonly author: string;
  readonly facts: string;
  readonly information: string;
  readonly personCount: string;
  readonly unknownCount: string;
  readonly seriousHarm: string;
  readonly seriousHarmValues: { readonly unknown: string; readonly yes: string; readonly no: string };
  readonly harmAssessment: string;
  readonly authorityToldAt: string;
  readonly personsToldAt: string;
  readonly measures: string;
};

/** The name of a judgement that may not have been made yet. */
const harmText = (harm: boolean | null, values: RegisterWords['seriousHarmValues']): string => {
  if (harm === null) return values.unknown;
  return harm ? values.yes : values.no;
};

/** Heads, then one row per incident, in their order. */
export function registerRows(
  incidents: readonly Incident[],
  words: RegisterWords,
  dateTime: (at: number, practiceId: string) => string,
): string[][] {
  const when =
    (part: (incident: Incident) => number | null) =>
    (incident: Incident): string => {
      const at = part(incident);
      return at === null ? '' : dateTime(at, incident.practiceId);
    };
  const columns: readonly [string, (incident: Incident) => string][] = [
    [words.kind, ({ kind }) => words.kinds[kind]],
    [words.practice, ({ practiceName }) => practiceName],
    [words.occurredAt, when(({ occurredAt }) => occurredAt)],
    [words.knownAt, when(({ knownAt }) => knownAt)],
    [words.facts, ({ facts }) => facts],
    [words.information, ({ information }) => information],
    [
      words.personCount,
      ({ personCount }) => (personCount === null ? words.unknownCount : String(personCount)),
    ],
    [words.seriousHarm, ({ seriousHarm }) => harmText(seriousHarm, words.seriousHarmValues)],
    [words.harmAssessment, ({ harmAssessment }) => harmAssessment],
    [words.authorityToldAt, when(({ authorityToldAt }) => authorityToldAt)],
    [words.personsToldAt, when(({ personsToldAt }) => personsToldAt)],
    [words.measures, ({ measures }) => measures],
    [words.author, ({ author }) => author],
    [words.recordedAt, when(({ recordedAt }) => recordedAt)],
  ];
  return [
    columns.map(([head]) => head),
    ...incidents.map((incident) => columns.map(([, cell]) => cell(incident))),
  ];
}
