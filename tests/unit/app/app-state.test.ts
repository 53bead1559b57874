/** Nobody but the desk that owns a signal can write it: held by the types, whose refusals are looked for here. */
import { expect, test } from 'vitest';
import { type AppState, requestFocus, type Writes } from '../../../lib/app/app-state';
import { openPanel } from './open-panel';

test('what everybody is given can be read and not written', async () => {
  const { app } = await openPanel();
  const shown: AppState = app.state;
  expect(shown.overlay.value).toBe('none');
  const wrong = () => {
    // @ts-expect-error the state that the application shows is read-only
    app.state.overlay.value = 'palette';
    // @ts-expect-error what is shown is no signal that can be written
    requestFocus(shown, 'reason');
    const notices: Writes<'notice'> = app.state as WritesNotice;
    // @ts-expect-error a desk writes only what its type names
    notices.overlay.value = 'palette';
    // @ts-expect-error what is shown cannot be handed to a desk that writes
    const desk: Writes<'notice'> = shown;
    return desk;
  };
  expect(wrong).toBeInstanceOf(Function);
});

type WritesNotice = Writes<'notice'>;
