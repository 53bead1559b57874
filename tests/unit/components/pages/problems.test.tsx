// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { ProblemList } from '../../../../components/pages/ProblemList';
import { UnreadPage } from '../../../../components/pages/UnreadPage';
import { PracticeLine } from '../../../../components/practice/PracticeLine';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { pagesFr } from '../../../../lib/content/labels/fr/start/pages';
import type { Problem } from '../../../../lib/domain/privacy/problem';
import { MONDAY_MORNING } from '../../../fakes/ports';
import { writable } from '../../app/open-panel';
import { type Drawn, draw } from '../draw';

const words = pagesFr.options.problems;

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

const met = ({ problems }: Pick<Drawn, 'problems'>) => problems.push(problem);

describe('what nobody foresaw', () => {
  test('nothing: it is said, and there is nothing to copy', async () => {
    const { root, maybe } = await draw(<ProblemList />);
    expect(root.textContent).toContain(words.none);
    expect(maybe('button', words.copy)).toBeNull();
  });

  test('is listed with how often and where, and copied whole for whoever mends it', async () => {
    const { one, text, button, click, clipboard } = await draw(<ProblemList />, { before: met });
    expect(one('region', words.title)).toBeTruthy();
    expect(text()).toContain('TypeError · call.write');
    expect(text()).toContain('sidebar.js:1:22');
    await click(button(words.copy));
    expect(clipboard.copied[0]).toContain('TypeError × 3 · sidebar · call.write · 0.1.0');
    expect(one('status').textContent).toBe(fr.notices.copied);
  });

  test('a copy that the browser refuses is told', async () => {
    const { one, button, click, clipboard } = await draw(<ProblemList />, { before: met });
    clipboard.refuses = true;
    await click(button(words.copy));
    expect(one('status').textContent).toBe(fr.notices.copyRefused);
  });

  test('is cleared by its button', async () => {
    const { root, button, click } = await draw(<ProblemList />, { before: met });
    await click(button(words.clear));
    expect(root.textContent).toContain(words.none);
  });

  test('can be read where the database cannot be opened', async () => {
    const { one, text } = await draw(<UnreadPage problem="failed" title="options" hasProblems />, {
      before: met,
    });
    expect(one('alert').textContent).toContain(fr.launch.failed);
    expect(text()).toContain('TypeError · call.write');
  });
});

describe('a practice that is not known', () => {
  test('known, it needs no word', async () => {
    expect((await draw(<PracticeLine />)).root.textContent).toBe('');
  });

  test('is told, and chosen above; none at all is entered in the settings', async () => {
    const unknown = await draw(<PracticeLine />, {
      before: ({ app }) => app.practices.changeSettings({ activePracticeId: 'gone' }),
    });
    expect(unknown.one('status').textContent).toContain(fr.bar.unknownPracticeLine);
    expect(unknown.maybe('link')).toBeNull();
    const none = await draw(<PracticeLine />, {
      before: ({ app: { state } }) => {
        writable({ state }).practices.value = [];
      },
    });
    expect(none.one('link', fr.bar.enterPractice).getAttribute('href')).toBe('/options.html');
  });
});
