// @vitest-environment happy-dom
// Where she is in a call belongs to that call: it is there again when she comes back, and in no other.
import { expect, test } from 'vitest';
import { Sidebar } from '../../../../components/panel/Sidebar';
import { LanguageLayer } from '../../../../components/triage/LanguageLayer';
import { callOnScreen } from '../../app/open-panel';
import { type Drawn, draw, settle } from '../draw';

const before = ({ app }: Pick<Drawn, 'app'>) => app.calls.start();

test('a call that she comes back to is scrolled as she left it, and the next one is not', async () => {
  const drawn = await draw(<Sidebar />, { before });
  const { app, root } = drawn;
  const body = () => {
    const found = root.querySelector('.call-thing');
    if (!found) throw new Error('no call is drawn');
    return found;
  };
  const first = callOnScreen(drawn).id;
  body().scrollTop = 120;
  await settle(() => app.calls.start());
  expect(callOnScreen(drawn).id).not.toBe(first);
  expect(body().scrollTop).toBe(0);
  body().scrollTop = 40;
  await settle(() => app.calls.resume(first));
  expect(body().scrollTop).toBe(120);
  await settle(() => app.calls.swap());
  expect(body().scrollTop).toBe(40);
});

test('the language of a caller is hers: the next call opens on the first one, and it is kept with the call', async () => {
  const drawn = await draw(<LanguageLayer />, { before });
  const { app, list, choose } = drawn;
  const first = callOnScreen(drawn).id;
  const shipped = list('Langue').value;
  await choose(list('Langue'), 'ar');
  await settle(() => app.calls.start());
  expect(list('Langue').value).toBe(shipped);
  await settle(() => app.calls.resume(first));
  expect(list('Langue').value).toBe('ar');
  expect(callOnScreen(drawn).view.language).toBe('ar');
});

test('what she looked for in the palette is there again when she comes back to the call, and is gone with it', async () => {
  const drawn = await draw(null, { before });
  const { app } = drawn;
  const { id, step } = callOnScreen(drawn);
  app.palette.keepQuery('délai');
  app.calls.start();
  app.palette.keepQuery('adresse');
  app.calls.resume(id);
  expect(app.palette.query()).toBe('délai');
  for (let presses = 0; presses < 3; presses += 1) app.calls.end();
  app.calls.start();
  app.palette.keepQuery('prix');
  expect(app.state.calls.value.some((call) => call.id === id)).toBe(false);
  expect(app.state.paletteQueries.value[id]?.[step]).toBeUndefined();
});
