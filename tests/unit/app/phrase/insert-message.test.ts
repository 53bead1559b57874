// A message goes into the field that the site's rule names; where there is none, to her caret, and that is told.
import { expect, test, vi } from 'vitest';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { openPanel } from '../open-panel';

test.each([
  ['aimed', 'rappeler', fr.notices.inserted],
  ['afterText', '\nrappeler', fr.notices.inserted],
  ['none', 'rappeler', fr.notices.insertedAtCaret],
] as const)('a message goes where the site’s rule says: %s', async (aim, text, told) => {
  const panel = await openPanel();
  const asked = vi.fn();
  panel.agenda.aim = aim;
  panel.agenda.aimedAt = asked;
  await panel.app.phrases.insertMessage('sans champ connu');
  expect(asked).not.toHaveBeenCalled();
  const place = { by: 'pointed', selector: '[name="notes"]', label: null } as const;
  await panel.app.agenda.rules.change('https://pro.doctolib.fr', 'notes', place);
  await panel.app.phrases.insertMessage('rappeler');
  expect(asked).toHaveBeenCalledWith([place]);
  expect(panel.agenda.inserted).toEqual(['sans champ connu', text]);
  expect(panel.app.state.notice.value?.text).toBe(told);
});
