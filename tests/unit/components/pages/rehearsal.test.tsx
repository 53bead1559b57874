// @vitest-environment happy-dom
// The rehearsal beside its panel: the list, the caller's lines, the debrief with one key at most.
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { RehearsalPage } from '../../../../components/pages/rehearsal/RehearsalPage';
import { RehearsalContext } from '../../../../components/pages/rehearsal/rehearsal-context';
import { createRehearsalDesk } from '../../../../lib/app/call/rehearsal/rehearsal-desk';
import { rehearsalCalls } from '../../../../lib/content/call/rehearsal-calls';
import { startLabels } from '../../../../lib/content/labels/start-labels';
import { createDisk } from '../../../fakes/disk';
import { createWorld } from '../../../fakes/ports';
import { draw, settle } from '../draw';

const nothing = () => undefined;
const silent = { isThere: () => false, onChange: nothing, say: nothing, stop: nothing };

async function rehearse() {
  const forgotten = signal(0);
  const desk = createRehearsalDesk({ ports: createWorld(createDisk()).ports, voice: silent });
  const forget = async () => {
    forgotten.value += 1;
  };
  const drawn = await draw(
    <RehearsalContext.Provider value={{ desk, forget }}>
      <RehearsalPage />
    </RehearsalContext.Provider>,
  );
  return { ...drawn, desk, forgotten };
}

test('every call stands in the list, by its situation', async () => {
  const { all, one } = await rehearse();
  const names = all('button').map(({ textContent }) => textContent?.replace(/[\u00a0\u202f]/g, ' '));
  for (const { title } of rehearsalCalls) expect(names).toContain(title.replace(/[\u00a0\u202f]/g, ' '));
  expect(one('heading', startLabels.fr.rehearsal.situations.danger)).toBeTruthy();
});

test('the caller speaks, is asked, and the debrief names what is missing and one key that would have done it', async () => {
  const { desk, one, button, click, text, forgotten, root } = await rehearse();
  await settle(() => desk.begin('renouvellement'));
  expect(root.querySelector('iframe')?.getAttribute('src')).toMatch(
    /^\/rehearsal-panel\.html#renouvellement\//,
  );
  expect(document.activeElement).toBe(one('heading', 'Un renouvellement, tranquille'));
  await click(button(startLabels.fr.rehearsal.nextLine));
  expect(text()).toContain('Bonjour, c’est madame Petit.');
  await click(button('À quel nom ?'));
  expect(text()).toContain('Jeanne Petit.');
  await click(button(startLabels.fr.rehearsal.finish));
  expect(document.activeElement).toBe(one('heading', new RegExp(`^${startLabels.fr.rehearsal.debrief}`)));
  expect(text()).toContain(startLabels.fr.rehearsal.expectations.message);
  expect(text()).toContain('Ctrl+Entrée');
  expect(root.querySelector('iframe')).toBeNull();
  await click(button(startLabels.fr.rehearsal.back));
  expect(forgotten.value).toBe(1);
  expect(text()).toContain(startLabels.fr.rehearsal.tried(1));
  expect(document.activeElement).toBe(button('Un renouvellement, tranquille'));
});
