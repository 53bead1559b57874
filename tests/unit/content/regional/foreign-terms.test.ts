/** No number, service or law of another country in any text that is shown: the whole catalogue, in every region. */
import { describe, expect, test } from 'vitest';
import { en } from '../../../../lib/content/labels/en/en';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { phraseCategories } from '../../../../lib/content/phrase/phrases';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { dispositions } from '../../../../lib/content/triage/dispositions';
import { dispositionNow, onCallNumber } from '../../../../lib/content/triage/dispositions-away';
import {
  emergencyNumbers,
  emergencyTextNumber,
  vitalNumber,
} from '../../../../lib/content/triage/emergency-numbers';
import { sheets } from '../../../../lib/content/triage/protocols';
import { NOTICE_KINDS, noticeText, noticeValues } from '../../../../lib/domain/message/notice';
import { fillTemplate } from '../../../../lib/domain/phrase/phrase-fill';
import { REGIONS, type Region } from '../../../../lib/domain/text/region';
import { DISPOSITION_LEVELS } from '../../../../lib/domain/triage/disposition';
import { DATA_EXCEPTIONS, SOURCE_EXCEPTIONS } from '../typography/exceptions';
import { literalsIn, stringsIn, type Text } from '../typography/texts';
import { foreignTerms, numbersOf } from './foreign-terms';

const fromTop = (path: string) => path.replace(/^\//, '');

/** What is not shown, or is itself the table of a region's own services. */
const NOT_SHOWN: readonly RegExp[] = [
  ...[...DATA_EXCEPTIONS, ...SOURCE_EXCEPTIONS].map(([pattern]) => pattern),
  /content\/hazards\.json /,
  /emergency-numbers\.json /,
  /out-of-hours\.json /,
  /content\/order\.json /,
  /avoidable-reasons\.json beginnings/,
  // Searched in what callers say, or compared with what is typed.
  /fitting-categories\.ts/,
  /phone-writing\.ts/,
  // Kept apart by the region of the practice, tested below.
  /phrases\/[a-z-]+\.json /,
  /protocols\/[a-z-]+\.json /,
  /dispositions(?:-away)?\.json /,
];

/** What is shown only where a practice stands there. */
const OF_A_REGION: readonly (readonly [RegExp, readonly Region[]])[] = [
  [/ Pour la Loi 25| Under Law 25| Fête nationale du Québec$/, ['qc']],
  [/example-(?:practice|general)\.ts:/, ['fr']],
  // Which law a rule for who asks rests on: the card cites it in France only.
  [/caller-rules\.json law /, ['fr']],
  [/example-clinic\.ts:/, ['qc']],
  // What is said instead of a phrase of these countries until the practice is set up.
  [/without-set-up\.json .*tiers payant/, ['fr', 'be', 'ch', 'lu']],
];

const isShown = ({ where }: Text) => !NOT_SHOWN.some((pattern) => pattern.test(where));

const sources = Object.entries(
  import.meta.glob<string>(['/{lib,components,entrypoints}/**/*.{ts,tsx}'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).flatMap(([path, source]) => literalsIn(fromTop(path), source));

const data = Object.entries(
  import.meta.glob('/lib/content/**/*.json', { import: 'default', eager: true }),
).flatMap(([path, content]) => stringsIn(fromTop(path), content));

const told = (texts: readonly Text[], region: Region): string[] =>
  texts.flatMap(({ where, text }) =>
    foreignTerms(text, region).map((term) => `${where}: « ${term} » in ${text.slice(0, 120)}`),
  );

/** As it is read there: what the region's data fill in is in its place. */
const rendered = (template: string, region: Region): string =>
  fillTemplate(
    template,
    new Map([
      ['urgence', vitalNumber(region)],
      ['urgence_par_nous', vitalNumber(region)],
      ['urgence_sms', emergencyTextNumber(region)],
      ['numero_garde', onCallNumber({ ...examplePractice, region, facts: {} })],
    ]),
  ).text;

const standsIn = ({ where, text }: Text, region: Region) =>
  OF_A_REGION.every(([pattern, regions]) => !pattern.test(`${where} ${text}`) || regions.includes(region));

describe.each(REGIONS)('in %s', (region) => {
  test('labels in French and English, and the data of every screen', () => {
    const texts = [...sources, ...data].filter((text) => isShown(text) && standsIn(text, region));
    expect(texts.length).toBeGreaterThan(4000);
    expect(told(texts, region)).toEqual([]);
  });

  test('phrases: those that hold there name nothing of elsewhere', () => {
    const holds = ({ regions }: { regions?: readonly Region[] | undefined }) =>
      !regions || regions.includes(region);
    const texts = phraseCategories.filter(holds).flatMap(({ title, when, phrases }) => [
      { where: title, text: `${title} ${when}` },
      ...phrases.filter(holds).map(({ id, text, direction = '' }) => ({
        where: id,
        text: `${text} ${direction}`,
      })),
    ]);
    expect(texts.length).toBeGreaterThan(200);
    expect(told(texts, region)).toEqual([]);
  });

  test('protocols: what is asked, said, done and advised', () => {
    const texts = sheets.flatMap(({ protocol, questions }) => {
      const advice = protocol.waitingAdvice.filter(({ regions }) => !regions || regions.includes(region));
      const { title, otherwise, note } = protocol;
      const asked = stringsIn(protocol.id, { questions, otherwise, note, title, advice });
      return asked
        .filter(({ key }) => !/(?:^|\.)(?:id|sources?|level|words)$/.test(key))
        .map(({ where, text }) => ({ where, text: rendered(text, region) }));
    });
    expect(texts.length).toBeGreaterThan(1000);
    expect(told(texts, region)).toEqual([]);
  });

  test('ends, with whoever can act, and the notice of a message', () => {
    const practice = { ...examplePractice, region, facts: {} };
    const number = emergencyNumbers(region).vital;
    const circumstances = { region, practice, ownCall: { can: 'short', number: number ?? '' } } as const;
    const ends = [
      ...dispositions(region),
      ...DISPOSITION_LEVELS.flatMap((level) => [
        dispositionNow(level, { ...circumstances, who: { state: 'nobody' } }),
        dispositionNow(level, {
          ...circumstances,
          who: { state: 'replacement', name: 'Dr Roux', phone: '' },
        }),
      ]),
    ].map(({ level, label, meaning, action }) => ({ where: level, text: `${label} ${meaning} ${action}` }));
    const message = { recipientName: 'Dr Claire Aubert', practiceName: practice.name };
    const values = noticeValues(message, { noted: '09:02', before: '12:00', phone: '', place: practice });
    const notices = [fr, en].flatMap(({ message: { delivery } }) =>
      NOTICE_KINDS.map((kind) => ({ where: kind, text: noticeText(kind, values, delivery.notice) ?? '' })),
    );
    expect(ends.some(({ text }) => text.includes(`le ${number}`))).toBe(true);
    expect(told([...ends, ...notices], region)).toEqual([]);
  });

  test('a phrase that says where to send a text is offered only where there is such a number', () => {
    const offered = phraseCategories
      .flatMap(({ phrases }) => phrases)
      .filter(
        ({ text, regions }) => text.includes('{urgence_sms}') && (!regions || regions.includes(region)),
      );
    expect(offered.length > 0).toBe(emergencyNumbers(region).sms !== null);
  });
});

describe('planted words are found', () => {
  test.each<[text: string, region: Region, terms: string[]]>([
    ['Urgence ? Appelez le 112. Emergency ? Call 112.', 'qc', ['112', '112']],
    ['En cas d’urgence, sans pouvoir parler : envoyez un SMS au 114.', 'qc', ['114']],
    ['envoyez un SMS au 114', 'be', ['114']],
    ['Pensez à apporter {documents}, et votre carte Vitale.', 'be', ['carte vitale']],
    ['Décroché ne remplace pas le 15.', 'lu', ['15']],
    ['does not replace 15, the number', 'qc', ['15']],
    ['le 811, option 1 : Info-Santé répond', 'fr', ['info-santé', '811']],
    ['Le Centre antipoison répond : 1 800 463-5060.', 'fr', ['18004635060']],
    ['composez le 144', 'fr', ['144']],
    ['Accès ou effacement (RGPD, Loi 25)', 'ch', ['rgpd', 'loi 25']],
    ["service d'accès aux soins", 'qc', ['service d’accès aux soins']],
    ['En France, 3114 : gratuit', 'ch', ['en france', '3114']],
  ])('« %s » in %s', (text, region, terms) => expect(foreignTerms(text, region)).toEqual(terms));

  test.each([
    'au moins 15 minutes',
    'Le premier chiffre atteint-il 18 à deux prises',
    '15 g de sucre',
    '112 / 160 caractères',
    'le 15 mars'.replace('15', '12'),
    '18\u202fh\u202f30',
    'un examen, une communication',
  ])('« %s » names nothing', (text) => {
    for (const region of REGIONS) expect(foreignTerms(text, region)).toEqual([]);
  });

  test('every region gives the numbers by which it is compared', () => {
    for (const region of REGIONS) expect(numbersOf(region).size).toBeGreaterThan(0);
  });
});
