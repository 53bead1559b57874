/** The contractions and elisions with which a phrase names a practitioner. */
import { expect, test } from 'vitest';
import { frenchNames } from '../../../../../lib/domain/text/language/french-names';

test.each([
  ['le docteur Martin', 'Le docteur Martin', 'du docteur Martin', 'au docteur Martin'],
  ['la docteure Roux', 'La docteure Roux', 'de la docteure Roux', 'à la docteure Roux'],
  ["l'ophtalmologue", "L'ophtalmologue", "de l'ophtalmologue", "à l'ophtalmologue"],
  ['l’infirmière', 'L’infirmière', 'de l’infirmière', 'à l’infirmière'],
  ['les docteurs Blanc', 'Les docteurs Blanc', 'des docteurs Blanc', 'aux docteurs Blanc'],
  ['Mme Petit', 'Mme Petit', 'de Mme Petit', 'à Mme Petit'],
  ['Mme Petit, sage-femme', 'Mme Petit, sage-femme', 'de Mme Petit, sage-femme', 'à Mme Petit, sage-femme'],
  ['Alice', 'Alice', 'd’Alice', 'à Alice'],
  ['Élodie', 'Élodie', 'd’Élodie', 'à Élodie'],
  ['Hélène', 'Hélène', 'd’Hélène', 'à Hélène'],
  ['Hugues', 'Hugues', 'd’Hugues', 'à Hugues'],
  ['Hans Meyer', 'Hans Meyer', 'de Hans Meyer', 'à Hans Meyer'],
  ['Yves', 'Yves', 'd’Yves', 'à Yves'],
  ['Yasmine', 'Yasmine', 'de Yasmine', 'à Yasmine'],
  ['Le Goff', 'Le Goff', 'de Le Goff', 'à Le Goff'],
])('%s', (...forms) => {
  const [praticien, Praticien, du_praticien, au_praticien] = forms;
  expect(frenchNames(praticien)).toEqual({ praticien, Praticien, du_praticien, au_praticien });
});

test.each([
  ['secrétariat', 'le secrétariat', 'du secrétariat'],
  ['équipe de nuit', 'l’équipe de nuit', 'de l’équipe de nuit'],
  ['Accueil', 'l’accueil', 'de l’accueil'],
  ['hôpital', 'l’hôpital', 'de l’hôpital'],
  ['urgentiste', 'l’urgentiste', 'de l’urgentiste'],
  ['pharmacie de garde', 'la pharmacie de garde', 'de la pharmacie de garde'],
])('a service has its article too: %s', (typed, praticien, du_praticien) =>
  expect(frenchNames(typed)).toMatchObject({ praticien, du_praticien }),
);

test('a title typed without its article is said with it', () => {
  expect(frenchNames('Dr Martin')).toMatchObject({
    praticien: 'le Dr Martin',
    du_praticien: 'du Dr Martin',
  });
  expect(frenchNames('Docteure Roux')).toMatchObject({
    Praticien: 'La Docteure Roux',
    au_praticien: 'à la Docteure Roux',
  });
});

test('an article typed with a capital or with stray spaces is put right', () => {
  expect(frenchNames('  Le  docteur Martin ')).toMatchObject({
    praticien: 'le docteur Martin',
    au_praticien: 'au docteur Martin',
  });
});

test.each([
  ['Dre Roy', 'la Dre Roy', 'de la Dre Roy', 'à la Dre Roy'],
  ['Dr. Roy', 'le Dr. Roy', 'du Dr. Roy', 'au Dr. Roy'],
  ['DR ROY', 'le DR ROY', 'du DR ROY', 'au DR ROY'],
  ['Pr Roy', 'le Pr Roy', 'du Pr Roy', 'au Pr Roy'],
  ['Pre Roy', 'la Pre Roy', 'de la Pre Roy', 'à la Pre Roy'],
  ['Prof. Roy', 'le Prof. Roy', 'du Prof. Roy', 'au Prof. Roy'],
  ['LE DOCTEUR ROY', 'le DOCTEUR ROY', 'du DOCTEUR ROY', 'au DOCTEUR ROY'],
  ['La Dre Roy', 'la Dre Roy', 'de la Dre Roy', 'à la Dre Roy'],
  ['LA DOCTEURE ROY', 'la DOCTEURE ROY', 'de la DOCTEURE ROY', 'à la DOCTEURE ROY'],
  ['Drs Roy et Blanc', 'les Drs Roy et Blanc', 'des Drs Roy et Blanc', 'aux Drs Roy et Blanc'],
  ['Docteures Roy', 'les Docteures Roy', 'des Docteures Roy', 'aux Docteures Roy'],
  ['du docteur Roy', 'le docteur Roy', 'du docteur Roy', 'au docteur Roy'],
  ['aux Drs Roy', 'les Drs Roy', 'des Drs Roy', 'aux Drs Roy'],
  ['LE GOFF', 'LE GOFF', 'de LE GOFF', 'à LE GOFF'],
  ['ophtalmologue', 'l’ophtalmologue', 'de l’ophtalmologue', 'à l’ophtalmologue'],
  ['Infirmière', 'l’infirmière', 'de l’infirmière', 'à l’infirmière'],
  ['infirmier Paul', 'l’infirmier Paul', 'de l’infirmier Paul', 'à l’infirmier Paul'],
  ['sage-femme', 'la sage-femme', 'de la sage-femme', 'à la sage-femme'],
  ['sages-femmes', 'les sages-femmes', 'des sages-femmes', 'aux sages-femmes'],
  ['kiné', 'le kiné', 'du kiné', 'au kiné'],
  ['infirmières', 'les infirmières', 'des infirmières', 'aux infirmières'],
  ['hygiéniste', 'l’hygiéniste', 'de l’hygiéniste', 'à l’hygiéniste'],
  ['Dr\u00a0Roy\u200e', 'le Dr Roy', 'du Dr Roy', 'au Dr Roy'],
])('« %s » is said %s', (typed, ...forms) => {
  const [praticien, du_praticien, au_praticien] = forms;
  expect(frenchNames(typed)).toMatchObject({ praticien, du_praticien, au_praticien });
});
