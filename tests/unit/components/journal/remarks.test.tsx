// @vitest-environment happy-dom
// « Ceci ne va pas » by one key from anywhere, and what changed since her last version, never during a call.
import { describe, expect, test } from 'vitest';
import { NewsList, RemarkList } from '../../../../components/pages/RemarkList';
import { Sidebar } from '../../../../components/panel/Sidebar';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { startLabels } from '../../../../lib/content/labels/start-labels';
import { news } from '../../../../lib/content/text/news';
import { remarkCard } from '../../../../lib/domain/journal/remark.record';
import { type Drawn, draw, settle } from '../draw';

const words = fr.remarks;
const listWords = startLabels.fr.remarkList;

/** In a call about a named patient, in the step of the reason. */
async function inCall(): Promise<Drawn> {
  const drawn = await draw(<Sidebar />);
  await settle(() => drawn.app.calls.start());
  await settle(() => drawn.app.calls.changeNotes({ patientName: 'Mme Durand' }));
  await settle(() => drawn.app.calls.goToStep('reason'));
  await drawn.press('z', { alt: true, shift: true });
  return drawn;
}

const kept = ({ ports }: Drawn) => ports.store.of(remarkCard).all();

describe('a remark', () => {
  test('is kept with screen, step and version; nothing of the call goes along', async () => {
    const drawn = await inCall();
    await drawn.type(drawn.field(words.field), 'la liste cache le bouton');
    await drawn.click(drawn.button(words.keep));
    const [remark] = await kept(drawn);
    expect(remark).toMatchObject({ place: 'panel.reason', version: '0.1.0', author: 'Camille' });
    expect(JSON.stringify(remark)).not.toMatch(/durand/i);
    expect(drawn.maybe('dialog', words.title)).toBeNull();
    expect(drawn.text()).toContain('Noté.');
  });

  test('said over a layer it names that layer', async () => {
    const drawn = await draw(<Sidebar />);
    await drawn.press('m', { alt: true });
    await drawn.press('z', { alt: true, shift: true });
    await drawn.type(drawn.field(words.field), 'trop de rappels');
    await drawn.click(drawn.button(words.keep));
    expect(await kept(drawn)).toMatchObject([{ place: 'callbacks.idle' }]);
  });

  test('with a name of the desk or nothing in it, it is refused and says why', async () => {
    const drawn = await inCall();
    await drawn.click(drawn.button(words.keep));
    expect(drawn.text()).toContain('Rien n’est écrit');
    await drawn.type(drawn.field(words.field), 'durand est coupé');
    await drawn.click(drawn.button(words.keep));
    expect(drawn.text()).toContain('« durand » parle de quelqu’un');
    expect(await kept(drawn)).toEqual([]);
    // Over the counter the refusal names nobody.
    await settle(() => drawn.app.panel.toggleMask());
    expect(drawn.text()).toContain('« masqué » parle de quelqu’un');
    expect(drawn.text()).not.toMatch(/durand/i);
  });

  test('closed unsaved, its words are there when it is opened again', async () => {
    const drawn = await inCall();
    await drawn.type(drawn.field(words.field), 'à demi');
    await drawn.press('Escape');
    await drawn.press('z', { alt: true, shift: true });
    expect(drawn.field(words.field).value).toBe('à demi');
  });
});

test('the list is taken as a file and each is taken out', async () => {
  const drawn = await draw(<RemarkList />, {
    before: async ({ app }) => {
      app.remarks.write('le champ déborde');
      await app.remarks.keep();
    },
  });
  expect(drawn.text()).toContain('panneau, entre deux appels');
  await drawn.click(drawn.button(listWords.save));
  expect(drawn.saved).toMatchObject([{ text: expect.stringContaining('le champ déborde') }]);
  expect(drawn.saved[0]?.text).toContain('panel.idle · 0.1.0 · Camille');
  await drawn.click(drawn.button(`${listWords.remove} le champ déborde`));
  expect(await kept(drawn)).toEqual([]);
  expect(drawn.maybe('button', listWords.save)).toBeNull();
});

test('masked, no name of a button tells what a remark says', async () => {
  const drawn = await draw(<RemarkList />, {
    before: async ({ app }) => {
      app.remarks.write('le champ déborde');
      await app.remarks.keep();
    },
  });
  await settle(() => drawn.app.panel.toggleMask());
  expect(drawn.names('button')).toContain(`${listWords.remove} ${fr.masked}`);
  expect(drawn.names('button').join(' · ')).not.toContain('déborde');
});

describe('what changed', () => {
  const [newest] = news;
  const before = ({ edition }: Pick<Drawn, 'edition'>) => {
    edition.had = '0.0.9';
  };

  test('is three lines between two calls, once', async () => {
    const drawn = await draw(<Sidebar />, { before });
    await settle();
    const said = drawn.one('region', words.news);
    expect(said.querySelectorAll('li')).toHaveLength(3);
    expect(drawn.edition.had).toBeNull();
    await drawn.click(drawn.button(words.newsRead));
    expect(drawn.maybe('region', words.news)).toBeNull();
  });

  test('waits while a call is open, held ones too, and is said after it', async () => {
    const drawn = await draw(<Sidebar />, {
      before: async (panel) => {
        before(panel);
        panel.app.calls.start();
      },
    });
    await settle();
    expect(drawn.maybe('region', words.news)).toBeNull();
    expect(drawn.edition.had).toBe('0.0.9');
    await settle(() => drawn.app.calls.end());
    await settle(() => drawn.app.calls.end());
    await settle();
    expect(drawn.maybe('region', words.news)).not.toBeNull();
  });

  test('goes when the phone rings', async () => {
    const drawn = await draw(<Sidebar />, { before });
    await settle();
    await settle(() => drawn.app.calls.start());
    expect(drawn.maybe('region', words.news)).toBeNull();
  });

  test('without an update nothing is said; the settings tell every version', async () => {
    expect((await draw(<Sidebar />)).maybe('region', words.news)).toBeNull();
    const settings = await draw(<NewsList />);
    await settle();
    expect(settings.text()).toContain('Alt+Maj+Z note « Ceci ne va pas »');
    expect(settings.root.textContent).toContain(newest?.fr[1]);
  });
});
