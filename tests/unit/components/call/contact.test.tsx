// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { CallHead } from '../../../../components/call/CallHead';
import { ContactSection } from '../../../../components/call/ContactSection';
import { callOnScreen } from '../../app/open-panel';
import { draw } from '../draw';

const before = ({ app }: { app: Awaited<ReturnType<typeof draw>>['app'] }) => app.calls.start();
const contact = () =>
  draw(
    <>
      <CallHead />
      <ContactSection />
    </>,
    { before },
  );

test('who calls is one chip; the letters of the name go to the call at once', async () => {
  const drawn = await contact();
  const { button, click, field, type } = drawn;
  await click(button('Proche'));
  await type(field("Nom de l'appelant"), 'Mme Roux');
  expect(callOnScreen(drawn).notes).toMatchObject({ callerKind: 'relative', callerName: 'Mme Roux' });
  expect(button('Proche').getAttribute('aria-pressed')).toBe('true');
});

test('chosen by its letter, a chip has the keyboard that stood on another: Enter does not take the choice back', async () => {
  const drawn = await contact();
  const { button, press } = drawn;
  button('Patient').focus();
  await press('r');
  expect(callOnScreen(drawn).notes.callerKind).toBe('relative');
  expect(document.activeElement).toBe(button('Proche'));
});

test('the kind of professional is asked of professionals only', async () => {
  const drawn = await contact();
  const { button, click, maybe } = drawn;
  expect(maybe('toolbar', 'Quel professionnel')).toBeNull();
  await click(button('Professionnel'));
  await click(button('Laboratoire'));
  expect(callOnScreen(drawn).notes.professionalKind).toBe('laboratory');
});

test.each([
  ['06 12 34 56 7', 'Il manque un chiffre.'],
  ['06 12 34', 'Il manque 4 chiffres.'],
  ['06 12 34 56 78 9', 'Il y a un chiffre de trop.'],
  ['demander à sa fille', 'Ce n’est pas un numéro reconnu. Il est gardé tel quel.'],
])('« %s » in the number: %s', async (typed, remark) => {
  const drawn = await contact();
  const { field, type, description } = drawn;
  await type(field('Téléphone'), typed);
  expect(description(field('Téléphone'))).toBe(remark);
  expect(callOnScreen(drawn).notes.phone).toBe(typed);
});

test('a whole number is shown in pairs to be read back, and the tick is taken away when it changes', async () => {
  const drawn = await contact();
  const { field, type, tick, click, text, maybe } = drawn;
  expect(maybe('checkbox')).toBeNull();
  await type(field('Téléphone'), '0612345678');
  expect(text()).toContain('À relire : 06 · 12 · 34 · 56 · 78');
  await click(tick('Relu à voix haute'));
  expect(callOnScreen(drawn).notes.phoneReadBack).toBe(true);
  await type(field('Téléphone'), '0612345679');
  expect(tick('Relu à voix haute').checked).toBe(false);
});

test('behind the mask no pair of the number is left', async () => {
  const { field, type, mask, text } = await contact();
  await type(field('Téléphone'), '0612345678');
  mask.set(true);
  await type(field("Nom de l'appelant"), 'x');
  expect(text()).not.toContain('06 · 12');
});

test('a laboratory has its own list of what to ask, laid out in the notes on demand', async () => {
  const drawn = await contact();
  const { button, click, one } = drawn;
  await click(button('Professionnel'));
  await click(button('Laboratoire'));
  expect(one('complementary', 'À demander au professionnel').querySelectorAll('li').length).toBeGreaterThan(
    2,
  );
  await click(button('Préparer ces lignes dans les notes'));
  expect(callOnScreen(drawn).notes.notes.split('\n').length).toBeGreaterThan(2);
});
