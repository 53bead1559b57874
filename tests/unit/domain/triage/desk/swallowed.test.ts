/** Of whom it is said calms nothing: what was put into a mouth is as grave of « ma fille » as of « il ». */
import { expect, test } from 'vitest';
import { isLoud } from './heard-calls';

const WHO = [
  'il',
  'elle',
  'mon bébé',
  'ma fille',
  'mon fils de 2 ans',
  'ma petite',
  'le petit',
  'la petite fille',
  'mon mari',
  'la dame',
  'mon voisin',
  'ma mère',
  'notre fils de dix mois',
  'Karim',
];

const WHAT = [
  'a goûté la javel',
  'a goûté de la javel',
  'a léché du détergent',
  'a bu de la javel',
  'a mis une pile bouton dans sa bouche',
  'a sucé une pile',
  'a avalé une pile',
  'a bu du white spirit',
  'a sucé une capsule de lessive',
  'est tout bleu',
  'ne répond plus',
];

test('whoever it is, what was swallowed rings', () => {
  const said = WHO.flatMap((who) => WHAT.map((what) => `${who} ${what}`));
  expect(said.filter((words) => !isLoud(words))).toEqual([]);
});

test('what is kept in a house, and goes into a mouth, rings of nobody', () => {
  const said = WHO.flatMap((who) =>
    [
      'a goûté le gâteau',
      'a acheté une pile',
      'a changé la pile du thermomètre',
      'a rendez-vous à midi pile',
      'a mis une pile de dossiers sur la table',
      'met tout dans sa bouche, ce sont les dents',
      'a sucé une pastille pour la gorge',
    ].map((what) => `${who} ${what}`),
  );
  expect(said.filter(isLoud)).toEqual([]);
});
