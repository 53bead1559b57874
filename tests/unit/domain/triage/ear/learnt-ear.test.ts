/** The second ear: its weights are those of the sentences, it only adds, and what it doubts is told behind what was found. */
import { describe, expect, test } from 'vitest';
import { callerWords } from '../../../../../lib/content/triage/caller-words';
import { dangerSigns } from '../../../../../lib/content/triage/danger-signs';
import { learntEar } from '../../../../../lib/content/triage/learnt-ear';
import { protocols } from '../../../../../lib/content/triage/protocols';
import { createDangerSearch } from '../../../../../lib/domain/triage/danger/danger-search';
import { createBothEars } from '../../../../../lib/domain/triage/ear/both-ears';
import { EAR_BUCKETS, earFeatures } from '../../../../../lib/domain/triage/ear/ear-features';
import { createLearntEar, LearntEar } from '../../../../../lib/domain/triage/ear/learnt-ear';
import { createProtocolSearch } from '../../../../../lib/domain/triage/search/protocol-search';
import { sentencesDigest } from '../../../../ear/learn';
import { fitted, oddsOf } from '../../../../ear/logistic';
import { SENTENCES } from '../../../../ear/sentences';

const known = protocols.flatMap(({ title, words }) => [title, ...words]);
const hearPatterns = createDangerSearch(dangerSigns, known);
const { hear: hearLearnt, isCalm } = createLearntEar(learntEar);
const hearBoth = createBothEars({ dangers: dangerSigns, ear: learntEar, known });
const search = createProtocolSearch(protocols, callerWords);

describe('the weights', () => {
  test('are what their schema reads, of signs that exist', () => {
    expect(learntEar).toStrictEqual(LearntEar.parse(learntEar));
    const ids = dangerSigns.signs.map(({ id }) => id);
    expect(Object.keys(learntEar.signs).toSorted()).toEqual(ids.toSorted());
    expect(learntEar.clear).toBeGreaterThan(learntEar.doubtful);
  });

  test('were learnt from these very sentences: npm run ear:learn', () => {
    expect(learntEar.learntFrom.digest).toBe(sentencesDigest());
  });

  test('were learnt from signs that exist, each said in sixty ways at least', () => {
    const lines = new Map(dangerSigns.signs.map(({ id }) => [id, new Set<string>()]));
    for (const { sign, text } of SENTENCES) if (sign !== null) lines.get(sign)?.add(text);
    expect([...lines].filter(([, texts]) => texts.size < 60)).toEqual([]);
    expect(SENTENCES.filter(({ sign }) => sign !== null && !lines.has(sign))).toEqual([]);
  });
});

describe('features', () => {
  test('are buckets of the table, each once', () => {
    const features = earFeatures('mon mari ne respire plus, il est bleu');
    expect(new Set(features).size).toBe(features.length);
    expect(features.every((bucket) => bucket >= 0 && bucket < EAR_BUCKETS)).toBe(true);
  });

  test('tell a number from a year and no two numbers apart', () => {
    expect(earFeatures('16 comprimés')).toEqual(earFeatures('20 comprimés'));
    expect(earFeatures('en 2010')).not.toEqual(earFeatures('en 20'));
  });

  test('a mistyped word shares some with the one that it stands for', () => {
    const meant = new Set(earFeatures('étouffement'));
    expect(earFeatures('étoufement').some((bucket) => meant.has(bucket))).toBe(true);
  });
});

test('what separates two kinds of examples is learnt', () => {
  const danger = { features: [0, 1], isDanger: true, weight: 1 };
  const plain = { features: [0, 2], isDanger: false, weight: 1 };
  const model = fitted([danger, plain, danger, plain], 3);
  expect(oddsOf(model, [0, 1])).toBeGreaterThan(1);
  expect(oddsOf(model, [0, 2])).toBeLessThan(-1);
});

describe('beside the patterns', () => {
  const patternsIn = (text: string) => hearPatterns(text).map(({ sign }) => sign);

  test('every danger that a pattern hears is told, and loud but for one in two hundred', () => {
    const heard = SENTENCES.filter(({ sign, text }) => sign !== null && patternsIn(text).length > 0);
    const quiet = heard.filter(({ text }) => hearBoth(text).heard.length === 0).map(({ text }) => text);
    expect(quiet.filter((text) => hearBoth(text).learnt === null)).toEqual([]);
    expect(heard.length).toBeGreaterThan(2000);
    expect(quiet.length, quiet.join('\n')).toBeLessThan(heard.length / 200);
  });

  test.each([
    ['la pompe à lait ne répond plus, vous la louez chez qui', true],
    ['mon père ne répond plus', false],
    ['je voulais annuler parce que mon mari fait un infarctus', false],
  ])('« %s » sounds of an ordinary call: %s', (text, calm) => {
    expect(isCalm(text)).toBe(calm);
  });

  test('what it is sure of stands first, as a pattern would put it', () => {
    const [first] = search('le petit a fait tomber la friteuse sur lui, sa peau part en lambeaux');
    expect(first?.danger?.id).toBe('burnt');
  });

  test('a single word tells it nothing', () => {
    for (const word of ['sang', 'mourir', 'bleu', 'feu', '38', 'ait'])
      expect(hearLearnt(word), word).toBeNull();
  });

  test('nothing typed is nothing heard', () => {
    expect(hearBoth('  ')).toEqual({ heard: [], learnt: null });
  });
});

describe('what it doubts', () => {
  const doubted = SENTENCES.map(({ text }) => text).filter(
    (text) => hearBoth(text).learnt?.isClear === false,
  );

  test('never stands first, and is proposed', () => {
    expect(doubted.length).toBeGreaterThan(50);
    for (const text of doubted.filter((_, at) => at % 5 === 0)) {
      const hits = search(text);
      expect(
        hits.filter(({ danger }) => danger),
        text,
      ).toEqual([]);
      expect(
        hits.findIndex(({ perhaps }) => perhaps),
        text,
      ).toBeGreaterThanOrEqual(0);
    }
  });

  test('leaves the first three as they were', () => {
    const deaf = createProtocolSearch(protocols, {
      ...callerWords,
      ear: { ...learntEar, clear: Number.POSITIVE_INFINITY, doubtful: Number.POSITIVE_INFINITY },
    });
    const firstThree = (find: typeof deaf, text: string) =>
      find(text)
        .slice(0, 3)
        .map(({ protocol }) => protocol.id);
    const sure = doubted.filter((text) => deaf(text).length > 3 && !deaf(text)[0]?.nothingSure);
    expect(sure.length).toBeGreaterThan(20);
    for (const text of sure.filter((_, at) => at % 5 === 0))
      expect(firstThree(search, text), text).toEqual(firstThree(deaf, text));
  });
});

describe('while it is typed', () => {
  const beginnings = (text: string) => Array.from(text, (_, at) => text.slice(0, at + 1));
  const isLoud = (text: string, paused = text) => {
    const { heard, learnt } = hearBoth(text, paused);
    return heard.length === 0 && learnt?.isClear === true;
  };
  const ordinary = [
    "elle a fait une intoxication l'année dernière, je viens pour le contrôle",
    ...SENTENCES.filter(({ sign, text }) => sign === null && !isLoud(text))
      .map(({ text }) => text)
      .filter((_, at) => at % 97 === 0),
  ];

  test('half a sentence tells no danger', () => {
    expect(isLoud('elle a fait une intoxicat')).toBe(true);
    expect(ordinary.length).toBeGreaterThanOrEqual(30);
    const told = ordinary.flatMap((text) => beginnings(text).filter((begun) => isLoud(begun, '')));
    expect(told).toEqual([]);
  });

  test('what a pattern hears is told at once, and what is learnt at a pause, and from then on', () => {
    expect(search('il ne respire plus', '')[0]?.danger).toBeTruthy();
    const said =
      SENTENCES.find(({ sign, text }) => sign !== null && isLoud(text))?.text ?? expect.fail('none');
    expect(isLoud(said, '')).toBe(false);
    expect(isLoud(`${said} `, said)).toBe(true);
  });
});

test('what is clear gives way to words that surely lead elsewhere, and stays in sight', () => {
  const hits = search("mal à la gorge impossible d'avaler");
  expect(hits[0]?.protocol.id).toBe('orl-gorge');
  expect(hits.some(({ danger, perhaps }) => danger ?? perhaps)).toBe(true);
});

test('few of the ordinary sentences written for the second ear are told as a danger', () => {
  const ordinary = SENTENCES.filter(({ sign, author }) => sign === null && author === 'ear');
  const alarms = ordinary.filter(({ text }) => hearBoth(text).heard.length > 0);
  console.info(`${alarms.length} of ${ordinary.length} misleading sentences alarm`);
  expect(ordinary.length).toBeGreaterThan(3500);
  expect(alarms.length, alarms.map(({ text }) => text).join('\n')).toBeLessThan(ordinary.length / 50);
});
