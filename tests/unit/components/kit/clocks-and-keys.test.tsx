// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Clock, HoldClock } from '../../../../components/kit/Clock';
import { Icon } from '../../../../components/kit/Icon';
import { KeyHint, KeyLine } from '../../../../components/kit/KeyHint';
import { MONDAY_MORNING } from '../../../fakes/ports';
import { callWith } from '../../platform/storage/sample-records';
import { draw, settle } from '../draw';

test('the clock of a call moves on with the application, and its name says what it measures', async () => {
  const call = { ...callWith(), startedAt: MONDAY_MORNING - 61_000 };
  const { one, clock, app } = await draw(<Clock call={call} />);
  expect(one('timer', "Durée de l'appel").textContent).toBe('1:01');
  clock.now += 59_000;
  await settle(app.tick);
  expect(one('timer').textContent).toBe('2:00');
});

test('a wait never runs below nothing, whatever the clock of the machine did', async () => {
  const { text } = await draw(<HoldClock since={MONDAY_MORNING + 5_000} />);
  expect(text()).toBe('0:00');
});

test('a pictogram is for the eye only', async () => {
  const { root } = await draw(<Icon name="mask" />);
  expect(root.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  expect(root.querySelector('svg')?.getAttribute('focusable')).toBe('false');
});

test('a key is printed as on the keyboard, and not read after the name of its button', async () => {
  const { button } = await draw(
    <button type="button">
      Terminer
      <KeyHint of="call.end" />
    </button>,
  );
  expect(button('Terminer').textContent).toBe('TerminerAlt+T');
});

test('in a sentence about keys each stands as a cap, and the sentence reads as before', async () => {
  const sentence =
    'Entrée insérer · Ctrl+Entrée copier · > tout le reste · {panel.help} les autres touches · Alt+↑ monte';
  const { root, text } = await draw(<KeyLine text={sentence} />);
  const caps = [...root.querySelectorAll('kbd')].map(({ textContent }) => textContent);
  expect(caps).toEqual(['Entrée', 'Ctrl+Entrée', '>', 'F1', 'Alt+↑']);
  expect(text()).toContain(sentence.replace('{panel.help}', 'F1'));
});

test('a word that only begins like a key is none', async () => {
  const { root } = await draw(<KeyLine text="Entrées du jour, Alternance" />);
  expect(root.querySelectorAll('kbd')).toHaveLength(0);
});
