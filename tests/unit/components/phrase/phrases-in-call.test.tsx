// @vitest-environment happy-dom
// What there is to say in a call, and the texts that are watched while they are written.
import { useState } from 'preact/hooks';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { useApp } from '../../../../components/kit/app-context';
import { DifficultCallLayer } from '../../../../components/phrase/DifficultCallLayer';
import { FilledText } from '../../../../components/phrase/FilledText';
import { JudgementField } from '../../../../components/phrase/JudgementField';
import { PhraseLine } from '../../../../components/phrase/PhraseLine';
import { PhraseRow } from '../../../../components/phrase/PhraseRow';
import { PhraseStack } from '../../../../components/phrase/PhraseStack';
import { SayCard } from '../../../../components/phrase/SayCard';
import { callOnScreen, protocol } from '../../app/open-panel';
import { type Drawn, draw, settle } from '../draw';

const inCall = ({ app }: Pick<Drawn, 'app'>) => app.calls.start();

describe('what to say now', () => {
  test('is the greeting with the names of the practice, and is noted once it was said', async () => {
    const drawn = await draw(<SayCard />, { before: inCall });
    expect(drawn.one('region', 'À dire').textContent).toContain('Tilleuls');
    expect(drawn.button('Noter comme dit').textContent).toContain('Alt+A');
    await drawn.click(drawn.button('Noter comme dit'));
    expect(callOnScreen(drawn).notes.told).toHaveLength(1);
  });

  test('gives way to the triage, which has its own words', async () => {
    const { app, root } = await draw(<SayCard />, { before: inCall });
    await settle(() => app.calls.goToStep('reason'));
    await settle(() => app.triage.open(protocol('douleur-thoracique')));
    expect(root.textContent).toBe('');
  });

  test('the restatement needs a reason, and is masked as a whole', async () => {
    const { app, text, mask } = await draw(<SayCard />, { before: inCall });
    await settle(() => app.calls.goToStep('restatement'));
    expect(text()).toContain('Notez le motif');
    await settle(() => app.calls.changeNotes({ reason: 'dent cassée' }));
    expect(text()).toContain('dent cassée');
    await settle(() => mask.set(true));
    expect(text()).not.toContain('dent cassée');
  });
});

function Filled({ template }: { readonly template: string }) {
  const { phrases } = useApp('phrases');
  return <FilledText filled={phrases.fill(template)} />;
}

test('a blank stands out by its name; a person’s value is a bar behind the mask, the practice’s is not', async () => {
  const drawn = await draw(<Filled template="{appelant}, {cabinet}, {creneau}" />, {
    before: ({ app: { calls } }) => {
      calls.start();
      calls.changeNotes({ callerName: 'Mme Roux' });
    },
  });
  expect(drawn.text()).toContain('Mme Roux, ');
  expect(drawn.text()).toContain('Tilleuls');
  expect(drawn.root.querySelector('mark')?.textContent).toMatch(/\u202f\?$/);
  await settle(() => drawn.mask.set(true));
  expect(drawn.text()).not.toContain('Roux');
  expect(drawn.text()).toContain('Tilleuls');
});

test('a phrase ready to be said is noted by its own button; one that is not there draws nothing', async () => {
  const drawn = await draw(<PhraseLine phraseId="attente-04" />, { before: inCall });
  await drawn.click(drawn.button('Dit'));
  expect(callOnScreen(drawn).notes.told[0]?.phraseId).toBe('attente-04');
  expect((await draw(<PhraseLine phraseId="no-such-phrase" />)).root.textContent).toBe('');
});

test('a row of the palette is picked by the mouse, and large where it was asked for', async () => {
  let picked = 0;
  const Row = () => {
    const [phrase] = useApp('phrases').phrases.library.value;
    return phrase ? (
      <PhraseRow id="row" phrase={phrase} isSelected={true} isLarge={true} onPick={() => (picked += 1)} />
    ) : null;
  };
  const { one, click } = await draw(<Row />);
  expect(one('option').className).toBe('say-large');
  await click(one('option'));
  expect(picked).toBe(1);
});

test('stacked phrases stand in their order; none is no box', async () => {
  const { one } = await draw(<PhraseStack phraseIds={['fin-04', 'attente-04']} />);
  expect(one('region', 'Phrases empilées').querySelectorAll('li')[0]?.textContent).toContain(
    'Merci de votre appel',
  );
  expect((await draw(<PhraseStack phraseIds={[]} />)).root.textContent).toBe('');
});

describe('a text that is watched', () => {
  const field = (value: string, told: string[] = []) => (
    <JudgementField label="Notes" value={value} onText={(text) => told.push(text)} />
  );

  test('a word of judgement is underlined where it stands, and met with a factual one', async () => {
    const { root, description, field: find } = await draw(field('patiente hystérique, très calme'));
    expect([...root.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['hystérique']);
    expect(root.querySelector('.underlines')?.textContent).toBe('patiente hystérique, très calme');
    expect(description(find('Notes'))).toContain('« hystérique » →');
  });

  test('the same word twice is advised once; facts are left alone', async () => {
    const { root } = await draw(field('hystérique hystérique'));
    expect(root.querySelectorAll('mark')).toHaveLength(2);
    expect(root.querySelectorAll('.remark li')).toHaveLength(1);
    expect((await draw(field('pleure, parle vite'))).root.querySelector('.remark')).toBeNull();
  });

  test('nothing is ever blocked: each letter is told', async () => {
    const told: string[] = [];
    const { type, field: find } = await draw(field('', told));
    await type(find('Notes'), 'hystérique');
    expect(told).toEqual(['hystérique']);
  });

  const Written = () => {
    const [text, setText] = useState('');
    return <JudgementField label="Notes" value={text} onText={setText} />;
  };

  /** The clock stands still but for what the test lets pass. */
  const timed = async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const drawn = await draw(<Written />);
    const marks = () => [...drawn.root.querySelectorAll('mark')].map(({ textContent }) => textContent);
    return { ...drawn, marks, pass: (ms: number) => settle(() => vi.advanceTimersByTime(ms)) };
  };

  test('a text that is being written is read in its first pause, and underlined as it stands by then', async () => {
    const { type, field: find, marks, pass } = await timed();
    await type(find('Notes'), 'hystérique');
    expect(marks()).toEqual([]);
    await pass(200);
    expect(marks()).toEqual(['hystérique']);
    await type(find('Notes'), 'très hystérique');
    expect(marks()).toEqual(['hystérique']);
  });

  test('who writes without a pause is told all the same', async () => {
    const { type, field: find, marks, pass } = await timed();
    for (let letters = 1; letters <= 12; letters += 1) {
      await type(find('Notes'), `hystérique${' '.repeat(letters)}`);
      await pass(100);
    }
    expect(marks()).toEqual(['hystérique']);
  });
});

describe('a difficult call', () => {
  test('has the words for how the person seems, and the ladder', async () => {
    const { button, click, one, text } = await draw(<DifficultCallLayer />, { before: inCall });
    expect(button('En colère').getAttribute('aria-pressed')).toBe('true');
    const angry = text();
    await click(button('En pleurs'));
    expect(text()).not.toBe(angry);
    expect(one('dialog').textContent).toContain('Si le ton monte');
  });

  test('opens on the words, with the caret where the facts are noted; method and ladder after', async () => {
    const drawn = await draw(<DifficultCallLayer />, { before: inCall });
    expect(drawn.hasFocus(drawn.field('Incident, en faits'))).toBe(true);
    const told = drawn.one('dialog').textContent ?? '';
    const places = ['Je vous entends', 'La personne semble', 'Si le ton monte', 'Identifier le problème'];
    expect(places.map((words) => told.indexOf(words))).toEqual(
      places.map((words) => told.indexOf(words)).toSorted((a, b) => a - b),
    );
    expect(told.indexOf('Je vous entends')).toBeGreaterThan(-1);
  });

  test('knows already how the person was described', async () => {
    const before = ({ app }: Parameters<typeof inCall>[0]) => {
      app.calls.start();
      app.calls.changeNotes({ reason: 'elle pleure au téléphone' });
    };
    const { button } = await draw(<DifficultCallLayer />, { before });
    expect(button('En pleurs').getAttribute('aria-pressed')).toBe('true');
  });

  test('the incident is noted in facts, in a call only', async () => {
    const drawn = await draw(<DifficultCallLayer />, { before: inCall });
    await drawn.type(drawn.field('Incident, en faits'), 'a dit «\u00a0je viens\u00a0»');
    expect(callOnScreen(drawn).notes.incident).toBe('a dit «\u00a0je viens\u00a0»');
    expect((await draw(<DifficultCallLayer />)).maybe('textbox')).toBeNull();
  });
});
