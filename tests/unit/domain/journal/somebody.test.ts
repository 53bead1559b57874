// What of a remark tells of somebody: names on the desk, numbers, birth dates; and nothing else.
import { expect, test } from 'vitest';
import { somebodyIn } from '../../../../lib/domain/journal/somebody';

test.each([
  ['la liste est trop longue pour Mme DURAND', 'durand'],
  ['durand est coupé', 'durand'],
  ['le 06 12 34 56 78 sort de l’écran', '06 12 34 56 78'],
  ['née le 12/03/1961, le champ déborde', '12/03/1961'],
  ['la date du 12/03 déborde de 2 lignes', null],
  ['Alt+7 ne fait rien à l’étape 5', null],
  ['Mme ne tient pas sur la ligne', null],
  ['le bouton « Appeler » est caché', null],
  ['Lé coupe le mot', null],
  ['Mme Le Goff attend trop', 'Mme Le'],
  ['pour M. d’Ormesson ou M. Roux', 'M. Roux'],
  ['« monsieur Petit » dépasse', 'monsieur Petit'],
  ['le docteur Petit ne voit pas la fiche', null],
  ['madame la doyenne, M. ou Mme, puis Alt+M. Rien', null],
])('« %s »: %s', (text, found) => {
  expect(somebodyIn(text, ['Mme Durand Lé', ''])).toBe(found);
});
