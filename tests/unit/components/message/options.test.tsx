// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import { DigestHoursField } from '../../../../components/message/DigestHoursField';
import { MessageOptions } from '../../../../components/message/MessageOptions';
import { writable } from '../../app/open-panel';
import { type Drawn, draw } from '../draw';

const dispatchOf = ({ app }: Drawn) => app.state.practices.value[0]?.dispatch;

test('each practitioner has a channel and addresses of her own, kept letter by letter', async () => {
  const drawn = await draw(<MessageOptions />);
  const { one, within, choose, type } = drawn;
  const aubert = within(one('group', 'Dr Claire Aubert'));
  await choose(aubert.list('Canal habituel'), 'SMS neutre');
  await type(aubert.field('Mobile (SMS neutre)'), '06 12 34 56 78');
  await type(aubert.field('Courriel ordinaire (avis neutre)'), 'a@b.fr');
  await type(aubert.field('Adresse de messagerie sécurisée'), 'a@mssante.fr');
  const route = { channel: 'sms', mobile: '06 12 34 56 78', mail: 'a@b.fr', secureMail: 'a@mssante.fr' };
  expect(dispatchOf(drawn)?.routes).toMatchObject({ aubert: route });
  expect(Object.keys(dispatchOf(drawn)?.routes ?? {})).toEqual(['aubert']);
});

test('the hours of the digest are one line; one that is not understood is told and not kept', async () => {
  const told: string[][] = [];
  const { field, type, description } = await draw(
    <DigestHoursField hours={['12:00']} onHours={(hours) => told.push(hours)} />,
  );
  expect(field('Heures du relevé').value).toBe('12:00');
  await type(field('Heures du relevé'), '12:00, 18:30');
  expect(told).toEqual([['12:00', '18:30']]);
  await type(field('Heures du relevé'), 'midi');
  expect(description(field('Heures du relevé'))).toContain('n’est pas comprise');
  expect(told).toHaveLength(1);
});

test('who is told after how long, in which order', async () => {
  const drawn = await draw(<MessageOptions />);
  const { list, choose, button, click, one, type } = drawn;
  await choose(list('Dans cet ordre'), 'Dr Paul Vasseur');
  await choose(list('Dans cet ordre'), 'Dr Claire Aubert');
  expect(dispatchOf(drawn)?.escalationChain).toEqual(['vasseur', 'aubert']);
  await click(button('Retirer Dr Paul Vasseur'));
  expect(dispatchOf(drawn)?.escalationChain).toEqual(['aubert']);
  const minutes = one('spinbutton', 'Prévenir quelqu’un d’autre après (minutes)');
  await type(minutes, '45');
  expect(dispatchOf(drawn)?.escalationMinutes).toBe(45);
  // A cleared field is a number being typed, not « at once ».
  await type(minutes, '');
  expect(dispatchOf(drawn)?.escalationMinutes).toBe(45);
});

test('without a practice it says what comes first', async () => {
  const { text } = await draw(<MessageOptions />, {
    before: ({ app: { state } }) => {
      writable({ state }).practices.value = [];
    },
  });
  expect(text()).toBe('Ajoutez d’abord un cabinet, dans Général.');
});
