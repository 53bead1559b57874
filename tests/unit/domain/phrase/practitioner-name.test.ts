/** The contractions and elisions with which a phrase names a practitioner. */
import { expect, test } from 'vitest';
import { practitionerForms } from '../../../../lib/domain/phrase/practitioner-name';

test.each([
  ['le docteur Martin', 'Le docteur Martin', 'du docteur Martin', 'au docteur Martin'],
  ['la docteure Roux', 'La docteure Roux', 'de la docteure Roux', 'à la docteure Roux'],
  ["l'ophtalmologue", "L'ophtalmologue", "de l'ophtalmologue", "à l'ophtalmologue"],
  ['l’infirmière', 'L’infirmière', 'de l’infirmière', 'à l’infirmière'],
  ['les docteurs Blanc', 'Les docteurs Blanc', 'des docteurs Blanc', 'aux docteurs Blanc'],
  ['Mme Petit', 'Mme Petit', 'de Mme Petit', 'à Mme Petit'],
  ['Mme Petit, sage-femme', 'Mme Petit, sage-femme', 'de Mme Petit, sage-femme', 'à Mme Petit, sage-femme'],
  ['Alice', 'Alice', "d'Alice", 'à Alice'],
  ['Élodie', 'Élodie', "d'Élodie", 'à Élodie'],
  ['Hélène', 'Hélène', "d'Hélène", 'à Hélène'],
  ['Hugues', 'Hugues', "d'Hugues", 'à Hugues'],
  ['Hans Meyer', 'Hans Meyer', 'de Hans Meyer', 'à Hans Meyer'],
  ['Yves', 'Yves', "d'Yves", 'à Yves'],
  ['Yasmine', 'Yasmine', 'de Yasmine', 'à Yasmine'],
  ['Le Goff', 'Le Goff', 'de Le Goff', 'à Le Goff'],
])('%s', (...forms) => {
  const [praticien, Praticien, du_praticien, au_praticien] = forms;
  expect(practitionerForms(praticien)).toEqual({ praticien, Praticien, du_praticien, au_praticien });
});

test('a title typed without its article is said with it', () => {
  expect(practitionerForms('Dr Martin')).toMatchObject({
    praticien: 'le Dr Martin',
    du_praticien: 'du Dr Martin',
  });
  expect(practitionerForms('Docteure Roux')).toMatchObject({
    Praticien: 'La Docteure Roux',
    au_praticien: 'à la Docteure Roux',
  });
});

test('an article typed with a capital or with stray spaces is put right', () => {
  expect(practitionerForms('  Le  docteur Martin ')).toMatchObject({
    praticien: 'le docteur Martin',
    au_praticien: 'au docteur Martin',
  });
});
