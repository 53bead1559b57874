/** Each heart of each sign, said of anybody and anywhere: neither a person, nor a place, nor a moment silences one. */
import { describe, expect, test } from 'vitest';
import { dangerSigns } from '../../../../../lib/content/triage/danger-signs';
import { protocols } from '../../../../../lib/content/triage/protocols';
import { createDangerSearch } from '../../../../../lib/domain/triage/danger/danger-search';
import cores from './danger-cores.json';

const hear = createDangerSearch(
  dangerSigns,
  protocols.flatMap(({ title, words }) => [title, ...words]),
);
const hearts = Object.values<string[]>(cores).flat();

/** By kinship, by name, by trade, by place; many trades are also offices, bills or machines. */
const SUBJECTS = [
  ...['mon petit', 'la petite', 'ma puce', 'mon bébé', 'papy', 'mon chéri', 'ma belle-mère', 'ma nièce'],
  ...['mon pote', 'ma coloc', 'un jeune', 'une dame', 'la dame d’en face', 'le voisin du dessus'],
  ...['madame Petit', 'quelqu’un', 'une patiente', 'un monsieur dans la salle d’attente', 'mon mari'],
  ...['mon collègue', 'ma patronne', 'mon patron', 'le client', 'mon élève', 'un passager', 'notre prof'],
  ...['un ouvrier', 'le facteur', 'un livreur', 'le serveur', 'la secrétaire', 'le médecin', 'l’infirmière'],
  ...['mon kiné', 'la dentiste', 'le pharmacien', 'mon banquier', 'le plombier', 'un pompier', 'on'],
];
/** Many are also where sick leave, bills, machines, breath short at sport, sleep or an answer by telephone are spoken of. */
const AROUND = [
  ...['au travail', 'au bureau', 'dans ce bureau', 'en réunion', 'à la banque', 'à la salle de sport'],
  ...['dans la voiture', 'dans l’ascenseur', 'devant l’ordinateur', 'devant la télé', 'dans le bus'],
  ...['au cabinet', 'dans votre salle d’attente', 'chez le dentiste', 'à la pharmacie', 'à l’hôpital'],
  ...[
    'pendant la séance',
    'pendant le cours',
    'au lycée',
    'à l’école',
    'dans le jardin',
    'dans la salle de bain',
  ],
  ...['après le repas', 'ce matin', 'cette nuit', 'là tout de suite', 'depuis tout à l’heure'],
];

/** What is rightly something else, or a pair that nobody says. */
const RIGHTLY_QUIET: readonly (readonly [said: RegExp, why: string])[] = [
  [/ (?:est|suis) en arrêt$/, 'an adult’s sick leave'],
  [/ pousse déjà$/, 'a child, a plant or a colleague that grows or pushes'],
  [/^(?:on se|je me) noie$/, 'in work: who drowns does not telephone'],
  [/^on étouffe /, 'a hot room'],
  [/^je me r[eé]veille |^je tremble /, 'who says so of herself is awake'],
  [/^le serveur (?:ne )?ré/, 'a machine'],
  [/(?:sort|sortie?|adrénaline) à l’(?:hôpital|école)$/, 'left, or needed there'],
  [/(?:répond|ouvre|décroche|joindre|nouvelles|vie|volets) .*à l’hôpital$/, 'somebody is with her'],
  [/pris .*à la pharmacie$/, 'fetched there'],
  [/(?:appels|pris le courant) au cabinet$/, 'the practice’s own line and plug'],
  [/(?:mort|morte|sieste) cette nuit$/, 'a death told, a long sleep'],
  [/tous ses cachets après le repas$/, 'as prescribed'],
  [/on l'a planté dans le jardin$/, 'a tree'],
  [/pris un camion dans le bus$/, 'said by nobody'],
];

const FIRST_PERSON: readonly (readonly [said: RegExp, first: string])[] = [
  [/^(?:il|elle) s['’]est /, 'je me suis '],
  [/^(?:il|elle) s['’]/, 'je m’'],
  [/^(?:il|elle) se /, 'je me '],
  [/^(?:il|elle) n['’]a /, 'je n’ai '],
  [/^(?:il|elle) a /, 'j’ai '],
  [/^(?:il|elle) est /, 'je suis '],
  [/^(?:il|elle) /, 'je '],
];
const ofThem = hearts.filter((heart) => /^(?:il|elle) (?!y a )/.test(heart));
const inFirst = (heart: string) => {
  const [third, first] = FIRST_PERSON.find(([said]) => said.test(heart)) ?? [/^/, ''];
  return heart.replace(third, first);
};

const OF_WHOM = [
  ...SUBJECTS.flatMap((who) => ofThem.map((heart) => heart.replace(/^(?:il|elle) /, `${who} `))),
  ...ofThem.map(inFirst),
];
const WHERE = AROUND.flatMap((around) => hearts.map((heart) => `${heart} ${around}`));
const isQuiet = (said: string) => RIGHTLY_QUIET.some(([quiet]) => quiet.test(said));

describe('a danger is heard', () => {
  test.each([
    ['whoever it happens to', OF_WHOM],
    ['wherever and whenever', WHERE],
  ] as const)('%s', { timeout: 60_000 }, (_how, said) => {
    expect(said.length).toBeGreaterThan(12_000);
    const unheard = said.filter((each) => hear(each).length === 0);
    expect(unheard.filter((each) => !isQuiet(each))).toEqual([]);
    expect(unheard.length, unheard.join('\n')).toBeLessThan(said.length / 100);
  });
});

test.each([
  ['le médecin ne répond plus, il est par terre', 'unconscious'],
  ['le facteur s’étouffe devant chez moi', 'choking'],
  ['mon patron s’étouffe avec son sandwich', 'choking'],
  ['j’étouffe dans ce bureau', 'choking'],
  ['un monsieur est en arrêt sur le trottoir', 'notBreathing'],
  ['mon fils a bu un pot de white spirit', 'poisoned'],
  ['il a avalé tout le pot de peinture', 'poisoned'],
  ['la nuque raide depuis ce matin et de la fièvre', 'spots'],
  ['nuque raide depuis l’accident, et 39 de fièvre', 'spots'],
  ['depuis sa chute elle a la nuque raide et des taches violettes', 'spots'],
])('what surrounds it unmakes nothing: « %s »', (said, sign) => {
  expect(hear(said).map((each) => each.sign.id)).toContain(sign);
});

test.each([
  'mon médecin ne répond pas',
  'le labo ne répond plus',
  'l’infirmière ne répond plus au téléphone depuis trois jours',
  'l’ordinateur ne répond plus',
  'mon mari est en arrêt jusqu’à lundi',
  'j’ai un arrêt de travail',
  'mon patron m’étouffe',
  'on manque d’air dans votre salle d’attente',
  'le bébé arrive en mars',
  'on a bu un pot de départ au bureau',
  'j’ai la nuque raide depuis l’accident',
  'nuque raide après un coup du lapin',
  'j’ai mal dormi, nuque raide',
])('« %s » is what it was', (said) => {
  expect(hear(said)).toEqual([]);
});
