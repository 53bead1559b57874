// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { LeakWitness } from '../../../../components/privacy/LeakWitness';
import { PrivacyOptions } from '../../../../components/privacy/PrivacyOptions';
import type { WitnessReport } from '../../../../lib/domain/privacy/privacy';
import { draw, settle } from '../draw';

test('the strength is one of two, each with what it leaves', async () => {
  const { all, click, app, text } = await draw(<PrivacyOptions />);
  expect(all('radio').map((each) => (each as HTMLInputElement).checked)).toHaveLength(2);
  const agenda = all('radio', /L’agenda reste lisible/)[0] as HTMLInputElement;
  await click(agenda);
  expect(app.state.privacyChoices.value.strength).toBe('agenda');
  expect(text()).toContain('Maintenez Alt+R');
});

test('masking by itself when nobody touches anything has a delay, which can be changed', async () => {
  const { tick, click, list, choose, app, maybe } = await draw(<PrivacyOptions />, {
    before: ({ app: { privacy } }) => privacy.choose({ idleSeconds: null }),
  });
  expect(maybe('combobox', 'Au bout de')).toBeNull();
  await click(tick('Quand personne ne touche au clavier ni à la souris'));
  expect(app.state.privacyChoices.value.idleSeconds).toBe(120);
  await choose(list('Au bout de'), '30 secondes');
  expect(app.state.privacyChoices.value.idleSeconds).toBe(30);
  await click(tick('Quand personne ne touche au clavier ni à la souris'));
  expect(app.state.privacyChoices.value.idleSeconds).toBeNull();
});

test.each([
  ['Quand la fenêtre du navigateur passe derrière une autre', 'onWindowBlur'],
  ['Au démarrage du navigateur, avant tout affichage', 'atStart'],
] as const)('« %s » is a switch of its own', async (label, name) => {
  const { tick, click, app } = await draw(<PrivacyOptions />);
  const was = app.state.privacyChoices.value[name];
  expect(tick(label).checked).toBe(was);
  await click(tick(label));
  expect(app.state.privacyChoices.value[name]).toBe(!was);
});

test.each([true, false])(
  'the mask at the start is shown and locked where a policy asks for it (%s)',
  async (maskAtStart) => {
    const { tick, text } = await draw(<PrivacyOptions />, {
      before: async ({ app: { keeping, privacy }, policy }) => {
        policy.fixed = { refused: [], maskAtStart };
        await privacy.choose({ atStart: false });
        await keeping.refresh();
        await settle();
      },
    });
    const shown = tick('Au démarrage du navigateur, avant tout affichage');
    expect([shown.checked, shown.disabled]).toEqual([maskAtStart, maskAtStart]);
    expect(text().includes('Fixé par l’administrateur de ce poste.')).toBe(maskAtStart);
  },
);

describe('the witness', () => {
  const tab = { site: 'Agenda', leaks: [], uncheckedFrames: 0 };
  const witnessing = async (report: WitnessReport | null) => {
    const drawn = await draw(<LeakWitness />, {
      before: ({ mask }) => {
        mask.letFind(report);
        mask.set(true);
      },
    });
    await drawn.click(drawn.button('Vérifier maintenant'));
    return drawn.one('status').textContent ?? '';
  };

  test('cannot look while nothing is masked, and says what to do first', async () => {
    const { button, text } = await draw(<LeakWitness />);
    expect(button('Vérifier maintenant').disabled).toBe(true);
    expect(text()).toContain('Le flou n’est pas mis');
  });

  test('finds nothing, and says so of each tab', async () => {
    expect(await witnessing({ tabs: [tab], silentTabs: 0 })).toBe('Agenda\u00a0: rien à lire');
  });

  test('tells what could still be read, and where', async () => {
    const leaks: WitnessReport['tabs'][number]['leaks'] = [{ place: 'title', count: 2 }];
    const told = await witnessing({ tabs: [{ ...tab, leaks, uncheckedFrames: 1 }], silentTabs: 2 });
    expect(told).toContain('titre de l’onglet (2)');
    expect(told).toContain('1 cadre d’un autre site');
    expect(told).toContain('2 onglets n’ont pas répondu');
  });

  test('tells when no agenda is open, and when the worker did not answer', async () => {
    expect(await witnessing({ tabs: [], silentTabs: 0 })).toContain('Aucun agenda n’est ouvert.');
    expect(await witnessing(null)).toContain('n’a pas répondu');
  });

  test('its answer goes with the mask: it was about the masked page', async () => {
    const { button, click, mask, one } = await draw(<LeakWitness />, {
      before: (panel) => panel.mask.set(true),
    });
    await click(button('Vérifier maintenant'));
    expect(one('status').textContent).not.toBe('');
    await settle(() => mask.set(false));
    expect(one('status').textContent).toBe('');
  });
});
