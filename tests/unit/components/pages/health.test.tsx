// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { HealthOptions } from '../../../../components/pages/HealthOptions';
import { agendaSaid } from '../../../../components/pages/health-lines';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { startLabels } from '../../../../lib/content/labels/start-labels';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { HEALTH_TOPICS } from '../../../../lib/domain/privacy/health';
import type { Problem } from '../../../../lib/domain/privacy/problem';
import { MONDAY_MORNING } from '../../../fakes/ports';
import { writable } from '../../app/open-panel';
import { type Drawn, draw } from '../draw';

const words = startLabels.fr.health;

const problem: Problem = {
  name: 'TypeError',
  frames: ['sidebar.js:1:22'],
  context: 'sidebar',
  where: 'call.write',
  version: '0.1.0',
  count: 3,
  firstAt: MONDAY_MORNING,
  lastAt: MONDAY_MORNING,
};

const lineOf = ({ root }: Pick<Drawn, 'root'>, topic: string): string =>
  root.querySelector(`[data-topic=${topic}] dd`)?.textContent ?? '';

describe('the state of Décroché', () => {
  test('says of every topic whether it is well, and what to look at', async () => {
    const drawn = await draw(<HealthOptions />);
    for (const topic of HEALTH_TOPICS) expect(lineOf(drawn, topic)).not.toBe('');
    expect(lineOf(drawn, 'version')).toBe('va bien 0.1.0 · Chrome 156 · Linux');
    expect(lineOf(drawn, 'database')).toMatch(/^va bien 812\sko$/);
    // The browser gave one of the four.
    expect(lineOf(drawn, 'keys')).toContain(`à regarder ${words.keys.missing('')}`.split(':')[0]);
    expect(lineOf(drawn, 'keys')).not.toContain(fr.commands['global.call']);
    expect(lineOf(drawn, 'backup')).toBe(`à regarder ${words.backup.never}`);
    expect(lineOf(drawn, 'problems')).toBe(`va bien ${words.problems.none}`);
  });

  test('a key that is taken twice, and a record set aside, are worth a look', async () => {
    const drawn = await draw(<HealthOptions />, {
      before: ({ app }) => {
        const state = writable(app);
        state.settings.value = { ...state.settings.value, keys: { 'call.hold': 'Alt+7' } };
        state.setAside.value = [{ id: 'x', store: 'calls', reason: 'z', foundAt: 1, json: '{}' }];
      },
    });
    expect(lineOf(drawn, 'database')).toBe(`à regarder ${words.database.setAside(1)}`);
    expect(lineOf(drawn, 'keys')).toContain('à regarder');
  });

  test('what is copied tells of errors, and holds nothing of practice, people or addresses', async () => {
    const practice = { ...examplePractice, name: 'PLANTE', address: 'rue PLANTE', phone: '0142PLANTE' };
    const { button, click, clipboard } = await draw(<HealthOptions />, {
      practice,
      before: ({ problems, app }) => {
        problems.push(problem);
        const state = writable(app);
        state.settings.value = { ...state.settings.value, secretaryName: 'PLANTE' };
        state.setAside.value = [
          { id: 'PLANTE', store: 'calls', reason: 'PLANTE', foundAt: 1, json: '"PLANTE"' },
        ];
      },
    });
    await click(button(words.copy));
    const copied = clipboard.copied[0] ?? '';
    expect(copied.split('\n')).toHaveLength(HEALTH_TOPICS.length + 2);
    expect(copied).toContain('TypeError × 3 · sidebar · call.write');
    expect(copied).not.toMatch(/PLANTE|https?:/);
    for (const { spokenName } of practice.practitioners) expect(copied).not.toContain(spokenName);
  });

  test('an agenda of which nothing is recognised is worth a look', () => {
    const word = { word: 'name', state: 'none', places: [] } as const;
    const report = { words: [word], practice: null, hasFile: false };
    expect(agendaSaid({ site: null, report }, words.agenda)).toEqual({
      state: 'look',
      text: `${words.agenda.other} · ${words.agenda.found(0, 1)}`,
    });
    const found = { ...report, words: [{ ...word, state: 'found' as const }] };
    expect(agendaSaid({ site: null, report: found }, words.agenda).state).toBe('good');
  });

  test('masked, it looks behind the mask and says what it found', async () => {
    const drawn = await draw(<HealthOptions />, {
      before: ({ app }) => {
        writable(app).masked.value = true;
      },
    });
    expect(lineOf(drawn, 'agenda')).toContain(words.agenda.masked);
    expect(lineOf(drawn, 'mask')).toMatch(/^(?:va bien|à regarder) mis/);
  });
});
