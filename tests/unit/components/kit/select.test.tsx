// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { noneOf, optionsOf, Select, SelectField } from '../../../../components/kit/Select';
import { draw } from '../draw';

const COLOURS = ['red', 'green'] as const;
const NAMES = { red: 'Rouge', green: 'Vert' };

test('a list tells the value of the line that is chosen, and none for « none of them »', async () => {
  const told: string[] = [];
  const { list, choose } = await draw(
    <SelectField
      label="Couleur"
      value={'red' as (typeof COLOURS)[number] | ''}
      options={[noneOf('Aucune'), ...optionsOf(COLOURS, NAMES)]}
      onChoose={(colour) => told.push(colour)}
    />,
  );
  expect(list('Couleur').value).toBe('red');
  expect([...list('Couleur').options].map(({ text }) => text)).toEqual(['Aucune', 'Rouge', 'Vert']);
  await choose(list('Couleur'), 'Vert');
  await choose(list('Couleur'), 'Aucune');
  expect(told).toEqual(['green', '']);
});

test('what is worth knowing of a list is read with it, not as its name', async () => {
  const { list, description } = await draw(
    <SelectField
      label="Couleur"
      value="red"
      options={optionsOf(COLOURS, NAMES)}
      onChoose={() => {}}
      hint="Du mur."
    />,
  );
  expect(description(list('Couleur'))).toBe('Du mur.');
});

test('lines stand in groups; one that only says what stands now is off', async () => {
  const { list, all } = await draw(
    <Select
      label="Fuseau"
      value=""
      options={[
        { value: '', name: 'À choisir', isOff: true },
        { group: 'Près', options: [{ value: 'a', name: 'A' }] },
      ]}
      onChoose={() => {}}
    />,
  );
  expect(list('Fuseau').options[0]?.disabled).toBe(true);
  expect(all('group', 'Près')).toHaveLength(1);
});
