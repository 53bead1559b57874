// Phrases in English: what is said is English, with its hours and names; what the desk wrote, what was signed and what goes into the agenda is not said otherwise.
import { describe, expect, test } from 'vitest';
import { shippedPhrases } from '../../../../lib/app/start/shipped-phrases';
import { phraseCategories } from '../../../../lib/content/phrase/phrases';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { english } from '../../../../lib/content/text/english';
import { phraseCard } from '../../../../lib/domain/phrase/phrase.record';
import { createDisk } from '../../../fakes/disk';
import { openPanel } from '../open-panel';

type Circumstances = NonNullable<Parameters<typeof openPanel>[0]>;

async function inEnglish(circumstances: Circumstances = {}) {
  const opened = await openPanel(circumstances);
  await shippedPhrases.here();
  await opened.app.practices.changeSettings({ language: 'en' });
  opened.app.calls.start();
  return opened;
}

const plain = (text = '') => text.replace(/[\u00a0\u202f]/g, ' ');

describe('in English', () => {
  test('it is greeted, told and parted in English, the practice by its own name', async () => {
    const { app } = await inEnglish();
    const said = (id: string) => plain(app.phrases.ready(id)?.filled.text);
    expect(said('decroche-01')).toMatch(/^Cabinet .+, (?:hello|good evening)\. Camille speaking\.$/);
    expect(said('infos-01')).toMatch(/^The practice is open .*from \d+(?::\d\d)? (?:am|pm) to /);
    expect(said('fin-04')).toMatch(/^Thank you for calling, (?:have a good|good night)/);
    expect(app.phrases.languageOf('decroche-01')).toBeUndefined();
  });

  test('no French is left in any spoken phrase', async () => {
    const { app } = await inEnglish();
    const spoken = phraseCategories.flatMap(({ phrases }) =>
      phrases.filter(({ kind, validation }) => kind === 'spoken' && !validation),
    );
    const french = /\b(?:le|la|les|vous|votre|est|et|au|du|pour|une|nous)\b/i;
    const left = spoken.flatMap(({ id }) => {
      const phrase = app.phrases.byId(id);
      const own = phrase?.text.replace(/\{[^{}]*\}|\(tiers payant\)|carte Vitale/g, '') ?? '';
      return french.test(own) ? [`${id}: ${own}`] : [];
    });
    expect(spoken.length).toBeGreaterThan(150);
    expect(left).toEqual([]);
  });

  test('what is written into the agenda is in French, and says so', async () => {
    const { app } = await inEnglish();
    expect(app.phrases.byId('ecrites-03')?.text).toContain('Numéro relu');
    expect(app.phrases.languageOf('ecrites-03')).toBe('fr');
  });

  test('what the desk wrote is not said otherwise', async () => {
    const disk = createDisk();
    await disk.plant(phraseCard, {
      id: 'decroche-06',
      phraseId: 'decroche-06',
      practiceId: null,
      categoryId: 'decroche',
      text: 'Bonjour, ici la cellule.',
      direction: '',
      kind: 'spoken',
      validation: false,
      abbreviation: '',
      key: '',
      rank: 5,
      version: 2,
      isRemoved: false,
    });
    const { app } = await inEnglish({ disk });
    expect(app.phrases.byId('decroche-06')?.text).toBe('Bonjour, ici la cellule.');
    expect(app.phrases.byId('decroche-06')?.categoryTitle).toBe('Picking up');
    expect(app.phrases.languageOf('decroche-06')).toBe('fr');
  });

  test('care content that a practitioner answered for keeps its words', async () => {
    const signatures = [
      { contentId: 'dent-urgence-02', version: 1, practitionerId: 'x', signedAt: 1, seal: 'of its words' },
    ];
    const { app } = await inEnglish({ practice: { ...examplePractice, signatures } });
    expect(app.phrases.byId('dent-urgence-02')?.text).toContain('Tenez la dent');
    expect(app.phrases.byId('dent-urgence-01')?.text).toContain('At what time did the tooth');
  });

  test('a phrase is found by English words, and by the French ones all the same', async () => {
    const { app } = await inEnglish();
    const first = (query: string) =>
      app.phrases
        .find(query)
        .phrases.slice(0, 4)
        .map(({ id }) => id);
    expect(first('waiting list')).toContain('indisponible-01');
    expect(first('liste d’attente')).toContain('indisponible-01');
    expect(first('spell the name')).toContain('identification-04');
  });

  test('while nothing is filled in, a sentence says less in English too', async () => {
    const practice = { ...examplePractice, facts: {}, hours: null };
    const { app } = await inEnglish({ practice });
    expect(plain(app.phrases.greeting()?.filled.text)).not.toContain('{');
  });
});

test('each stretch that is said shorter stands in an English phrase', () => {
  const said = JSON.stringify([...english.texts].filter(([file]) => file.startsWith('phrase/phrases/')));
  const rows = Object.values(english.texts.get('phrase/without-set-up') ?? {});
  const wordings = rows.map((row) => String(Object(row).wording));
  expect(wordings.length).toBeGreaterThan(25);
  const lost = wordings.filter((wording) => !said.includes(JSON.stringify(wording).slice(1, -1)));
  expect(lost).toEqual(
    [', on {tel_cabinet}', 'Remember to bring {documents}, and'].filter((each) => lost.includes(each)),
  );
});
