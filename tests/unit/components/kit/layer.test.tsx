// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Layer } from '../../../../components/kit/Layer';
import { draw } from '../draw';

const layer = <Layer title="Fiche du cabinet">12, allée des Tilleuls</Layer>;

test('a layer is a dialog with its title, and the way out has the keyboard', async () => {
  const { one, button, hasFocus, text } = await draw(layer);
  expect(one('dialog', 'Fiche du cabinet').getAttribute('aria-modal')).toBe('true');
  expect(hasFocus(button('Fermer'))).toBe(true);
  expect(text()).toContain('12, allée des Tilleuls');
});

test('its button closes it, and so does Escape', async () => {
  const { app, button, click, press } = await draw(layer);
  app.panel.toggleFacts();
  await click(button('Fermer'));
  expect(app.state.overlay.value).toBe('none');
  app.panel.toggleFacts();
  await press('Escape');
  expect(app.state.overlay.value).toBe('none');
});
