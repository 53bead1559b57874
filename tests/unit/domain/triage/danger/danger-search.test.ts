/** The vital signs in lay French: every paraphrase is heard, ordinary sentences are not. */
import { describe, expect, test } from 'vitest';
import { sources } from '../../../../../lib/content/sources';
import { dangerSigns } from '../../../../../lib/content/triage/danger-signs';
import { protocols } from '../../../../../lib/content/triage/protocols';
import { createDangerSearch } from '../../../../../lib/domain/triage/danger/danger-search';
import { CLAUSE, heardWords } from '../../../../../lib/domain/triage/heard-text';
import { DANGER_PARAPHRASES } from './danger-paraphrases';
import freshText from './ordinary-fresh.txt?raw';
import ordinaryText from './ordinary-sentences.txt?raw';

const hear = createDangerSearch(
  dangerSigns,
  protocols.flatMap(({ title, words }) => [title, ...words]),
);
const heard = (text: string) => hear(text).map(({ sign }) => sign.id);
const ordinary = ordinaryText.split('\n').filter(Boolean);
/** Idioms, memories and administration, written to mislead without the patterns at hand. */
const misleading = freshText.split('\n').filter(Boolean);
const { signs, lexicon, elsewhere, told } = dangerSigns;

describe.each(signs.map(({ id }) => id))('« %s »', (id) => {
  const own = DANGER_PARAPHRASES.filter(({ sign }) => sign === id).map(({ text }) => text);

  test('is said in at least forty ways', () => {
    expect(own.length).toBeGreaterThanOrEqual(40);
  });

  test('is heard in every one of them', () => {
    expect(own.filter((text) => !heard(text).includes(id))).toEqual([]);
  });
});

describe('ordinary sentences', () => {
  test('are three hundred at least', () => {
    expect(new Set(ordinary).size).toBeGreaterThanOrEqual(300);
  });

  test('raise a false alarm in less than one of a hundred', () => {
    const alarms = ordinary.filter((text) => heard(text).length > 0);
    expect(alarms.length, alarms.join('\n')).toBeLessThan(ordinary.length / 100);
  });

  test('raise few even where they play with grave words', () => {
    const alarms = misleading.filter((text) => heard(text).length > 0);
    expect(misleading.length).toBeGreaterThanOrEqual(200);
    console.info(`${alarms.length} of ${misleading.length} idioms and memories raise an alarm`);
    const all = ordinary.length + misleading.length;
    const before = ordinary.filter((text) => heard(text).length > 0);
    expect(before.length + alarms.length, alarms.join('\n')).toBeLessThan(all / 100);
  });

  test.each([
    'il ne se réveille pas la nuit pour téter',
    'on n’arrive pas à vous joindre',
    'je tombe toujours sur le répondeur',
    'il respire, pas de fièvre',
    'elle répond bien, pas de convulsions',
    'c’est monsieur Noyer, je viens à quatorze heures',
    'je suis garé devant le café du Pendu',
    'ma clé est coincée dans la gorge de la serrure',
    'on fait du poulet à l’étouffée',
    'le feu est passé au vert',
    'il a renversé la soupe froide sur lui',
    'je vends des défibrillateurs',
    // Well-spelt words one letter away from a sign.
    'la séance est autorisée',
    'ma pendule retarde',
    'mes seins sont engorgés',
    'mon aîné est surdoué',
    'elle répétait la consigne',
    'la session est réduite',
  ])('« %s » raises none', (text) => {
    expect(heard(text)).toEqual([]);
  });
});

describe('beside what idioms leave out', () => {
  test.each([
    ['il a trouvé son frère pendu', 'hanged'],
    ['elle est pendue à une corde dans le garage', 'hanged'],
    ['il a pris deux boîtes de cachets en trop', 'poisoned'],
    ['j’ai pris tous mes cachets d’un coup', 'poisoned'],
    ['elle a gobé une plaquette de somnifères', 'poisoned'],
    ['il s’est injecté de l’insuline, beaucoup trop d’insuline', 'poisoned'],
    ['il a mangé des champignons dans la soupe', 'poisoned'],
    ['il a bu de la javel', 'poisoned'],
    ['elle veut en finir avec la vie', 'suicidal'],
    ['je vais me tuer', 'suicidal'],
    ['je veux mourir', 'suicidal'],
    ['il ne se réveille pas ce matin', 'unwakeable'],
    ['on n’arrive pas à le réveiller ce matin', 'unwakeable'],
    ['il a mis les doigts dans la prise de courant', 'electrocuted'],
    ['il est tombé dans la piscine', 'drowned'],
    ['ils l’ont fait tomber dans le lac', 'drowned'],
    ['il y a de la fumée sur le palier', 'fire'],
    ['elle s’étouffe avec un bonbon', 'choking'],
    ['ma fille s’étouffe', 'choking'],
    ['sa gorge se serre et elle a des plaques', 'airwaySwelling'],
    ['une barre dans la poitrine qui serre', 'chestPain'],
    ['mal entre les omoplates et envie de vomir', 'chestPain'],
    ['il n’arrivait plus à parler pendant dix minutes', 'stroke'],
    ['elle a la bouche de travers', 'stroke'],
    ['elle a la parole toute pâteuse', 'stroke'],
    ['un homme ronfle sur le trottoir', 'unconscious'],
    ['il s’est fait renverser par une voiture', 'roadAccident'],
    ['la voiture est dans le fossé', 'roadAccident'],
    ['il est tombé dans le fossé', 'roadAccident'],
    ['elle s’est renversé du café bouillant dessus', 'burnt'],
    ['on lui a tiré dessus', 'weapon'],
    ['elle vient d’accoucher toute seule', 'birth'],
    ['les lèvres deviennent bleues', 'blue'],
    ['mon bébé est tout mou', 'limpBaby'],
    ['elle a perdu connaissance', 'unconscious'],
    ['ma mère ne répond pas au téléphone depuis deux jours', 'unreachable'],
    ['il fait une crise d’épilepsie', 'seizure'],
    ['il ne respire plus', 'notBreathing'],
    ['Madame Noyer ne respire plus', 'notBreathing'],
    ['monsieur convulse par terre', 'seizure'],
    ['il a une arête coincée dans la gorge', 'choking'],
    ['il a renversé la soupe bouillante sur lui', 'burnt'],
    ['il y a le feu au rez-de-chaussée', 'fire'],
    ['mon bébé a le hoquet et il est devenu tout mou', 'limpBaby'],
  ])('« %s » is still heard', (text, id) => {
    expect(heard(text)).toContain(id);
  });
});

describe('the catalogue of signs', () => {
  const patterns = signs.flatMap(({ heard: said, named, unless }) => [...said, ...named, ...unless]);

  test('names a known source and known protocols for each', () => {
    const ids = new Set(protocols.map(({ id }) => id));
    expect(signs.flatMap((sign) => sign.sources).filter((key) => !sources[key])).toEqual([]);
    expect(signs.flatMap((sign) => sign.protocols).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('has no class that no pattern uses', () => {
    const used = [...patterns, ...elsewhere, ...told].join(' ');
    expect(Object.keys(lexicon).filter((name) => !used.includes(`<${name}>`))).toEqual([]);
  });

  test('is unmade by no word that is left alone of a longer one: « étais petit » is no « petit »', () => {
    const shrunk = [...signs.flatMap(({ unless }) => unless), ...elsewhere, ...told]
      .filter((pattern) => pattern.includes(' ') && !/[<…/]/.test(pattern))
      .map((pattern) => heardWords(pattern))
      .flatMap((words) => (words.length === 1 ? words : []));
    // Turns of speech that are read as one word, and words that say it by themselves.
    const said = ['circulation', 'epuise', 'oublie', 'bavarde', 'depend', 'printemps', 'habitais'];
    expect(shrunk.filter((word) => !said.includes(word))).toEqual([]);
  });

  test('loses no place of a pattern to the words that are not heard', () => {
    const bare = (part: string) => heardWords(part).filter((word) => word !== CLAUSE);
    const lost = [...patterns, ...elsewhere, ...told].filter((pattern) =>
      pattern
        .split(/\s*(?:<\w+>|…|\/\/)\s*/)
        .filter((part) => part.trim() !== '')
        .some((part) => bare(part).length === 0),
    );
    expect(lost).toEqual([]);
  });
});

test.each([
  ['la petite convulse', 'seizure'],
  ['mon petit fait une crise de convulsions', 'seizure'],
  ['la petite est partie en secousses, là elle dort', 'seizure'],
  ['mon fils fait une crise d’épilepsie au lycée', 'seizure'],
  ['jai pri tro de doliprane', 'poisoned'],
  ['elle fait un arrêt cardiaque au travail', 'notBreathing'],
  ['il suffoque à la salle de sport', 'cannotBreathe'],
  ['il s’étouffe avec un bonbon au bureau', 'choking'],
  ['mon bébé s’étouffe chez ma sœur', 'choking'],
  ['il fait un avc là tout de suite', 'stroke'],
  ['un jeune fait une crise d’épilepsie pendant le cours', 'seizure'],
])('who it happens to, where and from what unmake nothing: « %s »', (said, sign) => {
  expect(heard(said)).toContain(sign);
});

test('a sentence of a hundred words is heard at once', () => {
  const long = Array.from({ length: 10 }, () => 'je ne sais pas quoi faire il est là sur le canapé').join(
    ' ',
  );
  expect(heard(`${long} et il ne respire plus`)).toContain('notBreathing');
});
