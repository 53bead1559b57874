// @vitest-environment happy-dom
// The set-up: one step at a time, each to be skipped, taken up where it was left; nothing in it has a hole.
import { expect, test } from 'vitest';
import { KeyTest } from '../../../../components/pages/welcome/KeyTest';
import { WelcomePage } from '../../../../components/pages/welcome/WelcomePage';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { pagesFr } from '../../../../lib/content/labels/fr/start/pages';
import { startLabels } from '../../../../lib/content/labels/start-labels';
import { SET_UP_STEPS } from '../../../../lib/domain/settings';
import { writable } from '../../app/open-panel';
import { draw, settle } from '../draw';

const withoutPractice = {
  before: ({ app: { state } }: { readonly app: Parameters<typeof writable>[0] }) => {
    const { practices, settings } = writable({ state });
    practices.value = [];
    settings.value = { ...settings.value, activePracticeId: null, secretaryName: '' };
  },
};

/** As the page's text is read here: every blank is one. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const titleOf = (step: (typeof SET_UP_STEPS)[number]) =>
  startLabels.fr.welcome.stepTitle(SET_UP_STEPS.indexOf(step) + 1, startLabels.fr.welcome.steps[step]);

test('the greeting stands from the first moment without a hole, and takes her name as she types it', async () => {
  const { one, field, type, root } = await draw(<WelcomePage />, withoutPractice);
  expect(one('heading', pagesFr.options.welcomeTitle)).toBeTruthy();
  expect(root.querySelector('.welcome-greeting .say-text')?.textContent).toBe('Bonjour, je vous écoute.');
  expect(root.querySelector('.blank')).toBeNull();
  await type(field(pagesFr.options.secretaryName), 'Camille');
  expect(root.querySelector('.blank')).toBeNull();
});

test('« juste essayer » takes the invented practice, and the greeting names it', async () => {
  const { one, button, click, root } = await draw(<WelcomePage />, withoutPractice);
  await click(one('radio', new RegExp(`^${startLabels.fr.welcome.practice.ways.trial}`)));
  await click(button(pagesFr.options.useExample));
  const greeting = () => root.querySelector('.welcome-greeting .say-text')?.textContent;
  await expect.poll(greeting).toContain('dentaire des Tilleuls');
});

test('every step may be skipped; each is written down at once, so that it goes on from there', async () => {
  const { one, button, click, disk } = await draw(<WelcomePage />, withoutPractice);
  for (const step of SET_UP_STEPS) {
    expect(one('region', titleOf(step)).getAttribute('data-open')).toBe('true');
    await click(button(startLabels.fr.welcome.skip));
  }
  expect(one('heading', startLabels.fr.welcome.ready)).toBe(document.activeElement);
  expect(disk.settings.setUp).toBe('done');
});

test('what was left at the third step opens there, and an earlier one opens again by its button', async () => {
  const { one, click, all } = await draw(<WelcomePage />, {
    before: ({ app: { practices } }) => practices.changeSettings({ setUp: 'mask' }),
  });
  expect(one('region', titleOf('mask')).getAttribute('data-open')).toBe('true');
  const [first] = all('button', startLabels.fr.welcome.open);
  if (!first) throw new Error('no step to open again');
  await click(first);
  expect(one('region', titleOf('practice')).getAttribute('data-open')).toBe('true');
  expect(document.activeElement).toBe(one('heading', titleOf('practice')));
});

test('the mask is tried on two invented patients: put on, nothing of them is left, taken off, it says so', async () => {
  const { text, button, click } = await draw(<WelcomePage />, {
    before: ({ app: { practices } }) => practices.changeSettings({ setUp: 'mask' }),
  });
  expect(text()).toContain('DUVAL Sophie');
  await click(button(fr.bar.mask));
  expect(text()).not.toContain('DUVAL');
  expect(text()).toContain(plain(startLabels.fr.welcome.mask.isOn));
  await click(button(fr.bar.mask));
  await settle();
  expect(text()).toContain(plain(startLabels.fr.welcome.mask.tried));
});

test('a key that the browser did not give is told with the way to change it', async () => {
  const { text, button } = await draw(<WelcomePage />, {
    before: ({ app: { practices, state } }) => {
      writable({ state }).globalKeys.value = {};
      return practices.changeSettings({ setUp: 'keys' });
    },
  });
  expect(text()).toContain(plain(startLabels.fr.welcome.keys.unassigned(fr.commands['global.call'])));
  expect(button(startLabels.fr.welcome.keys.change)).toBeTruthy();
});

test('an extension that is known to use one of the four keys is named before it is met', async () => {
  const { text } = await draw(<KeyTest />);
  expect(text()).toContain('Weda-Helper se sert aussi de Alt+C');
});

test('« Continuer » saves the practice that was typed, and stays where something lacks, saying what', async () => {
  const { one, field, type, button, click, list, choose, app, text } = await draw(
    <WelcomePage />,
    withoutPractice,
  );
  await type(field('Nom, après « Cabinet »'), 'des Lilas');
  await click(button(startLabels.fr.welcome.next));
  expect(one('region', titleOf('practice')).getAttribute('data-open')).toBe('true');
  expect(text()).toContain(plain(fr.places.chooseRegion));
  await choose(list('Région'), 'France');
  await type(field('Nom dit au téléphone'), 'docteur Martin');
  await type(field('Nom écrit'), 'Dr Martin');
  await click(button(startLabels.fr.welcome.next));
  await settle();
  expect(app.state.practices.value.map(({ name }) => name)).toContain('des Lilas');
  expect(one('region', titleOf('keys')).getAttribute('data-open')).toBe('true');
});

test('the keyboard stays on the button that saved a practice, so that Tab goes on from it', async () => {
  const { field, type, button, list, choose } = await draw(<WelcomePage />, withoutPractice);
  await type(field('Nom, après « Cabinet »'), 'des Lilas');
  await choose(list('Région'), 'France');
  await type(field('Nom dit au téléphone'), 'docteur Martin');
  await type(field('Nom écrit'), 'Dr Martin');
  const save = button(pagesFr.options.save);
  save.focus();
  await settle(() =>
    save.closest('form')?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true })),
  );
  expect(document.activeElement).toBe(save);
});

test('a mask that was only tried is off again where the next step opens; one that was on stays', async () => {
  for (const wasOn of [false, true]) {
    const { button, click, app } = await draw(<WelcomePage />, {
      before: async ({ app: { practices, state } }) => {
        writable({ state }).masked.value = wasOn;
        await practices.changeSettings({ setUp: 'mask' });
      },
    });
    if (!wasOn) await click(button(fr.bar.mask));
    expect(app.state.masked.value).toBe(true);
    await click(button(startLabels.fr.welcome.next));
    await settle();
    expect(app.state.masked.value).toBe(wasOn);
  }
});
