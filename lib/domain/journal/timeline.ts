/**
 * The nameless timeline of a grave call: what was asked, answered and said, and the level reached by then, to the second, each line bound to those
 * before it by a hash. For the doctor who looks back at a call, after the person's own words are long erased.
 */
import { type Call, type ToldHow, toldHow } from '../call/call';
import { clockText } from '../text/clock-text';
import { type DispositionLevel, dispositionRank } from '../triage/disposition';
import type { TriageAnswer } from '../triage/triage';
import { isMoreUrgent } from '../triage/triage-answers';
import { assessEntryCheck } from '../triage/triage-run';

/** What happened in a call, without a word that she typed or that says who it was about. */
export type TimelineRow = {
  /** Epoch ms. */
  readonly at: number;
  readonly text: string;
};

/** A row with the hash that binds it to every row before it. */
export type ChainedRow = TimelineRow & {
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
};

/** A row, and of an answer the level that it gave, if any. */
type Step = TimelineRow & { readonly gave?: DispositionLevel | null };

/** What the timeline says of each kind of event; lib/content/labels gives them. */
export type TimelineWords = {
  readonly began: string;
  readonly ended: string;
  readonly held: string;
  readonly resumed: string;
  readonly opened: (title: string, version: number) => string;
  readonly answered: (question: string, answer: string) => string;
  readonly told: Readonly<Record<ToldHow, (phrase: string) => string>>;
  /** The two questions before anything else; their answers carry no hour. */
  readonly entryCheck: (conscious: string, breathing: string) => string;
  readonly notAsked: string;
  /** The signs of breathing as they are shipped: any other word may have been typed. */
  readonly breathingSigns: readonly string[];
  readonly levels: Readonly<Record<DispositionLevel, string>>;
  readonly lowered: string;
  readonly messageSaved: string;
  readonly answers: Readonly<Record<TriageAnswer, string>>;
  /** A phrase as it is kept, its blanks unfilled; its id when the practice no longer has it. */
  readonly phrase: (phraseId: string) => string;
};

/** Gives the SHA-256 of a text's UTF-8, in hexadecimal. */
export type Digest = (text: string) => Promise<string>;

/** A call that came to an emergency: the only ones whose every second may be asked for later. */
export const isGrave = ({ level }: Pick<Call, 'level'>): boolean =>
  level !== undefined && dispositionRank(level) <= dispositionRank('urgent');

const triageRows = ({ triage }: Call, words: TimelineWords): Step[] =>
  triage.flatMap(({ title, protocolVersion, startedAt, answers }) => [
    { at: startedAt, text: words.opened(title, protocolVersion) },
    ...answers.map(({ text, answer, answeredAt, level = null }) => ({
      at: answeredAt,
      text: words.answered(text, words.answers[answer]),
      gave: level,
    })),
  ]);

/** At the beginning of the call, where they are put; none while neither was answered. */
const entryCheckRows = ({ notes, startedAt }: Call, words: TimelineWords): Step[] => {
  const { conscious, breathing, breathingSign } = notes.entryCheck;
  if (!conscious && !breathing) return [];
  const said = (answer: TriageAnswer | null): string => (answer ? words.answers[answer] : words.notAsked);
  const sign = words.breathingSigns.find((each) => each === breathingSign);
  const gave = assessEntryCheck(notes.entryCheck) === 'vital' ? 'vital' : null;
  return [
    {
      at: startedAt,
      text: words.entryCheck(
        said(conscious),
        breathing === 'no' && sign ? `${said(breathing)} (${sign})` : said(breathing),
      ),
      gave,
    },
  ];
};

const toldRows = ({ notes }: Call, words: TimelineWords): TimelineRow[] =>
  notes.told.map((told) => ({ at: told.at, text: words.told[toldHow(told)](words.phrase(told.phraseId)) }));

const holdRows = ({ holds }: Call, words: TimelineWords): TimelineRow[] =>
  holds.flatMap(({ from, to }) => [
    { at: from, text: words.held },
    { at: to, text: words.resumed },
  ]);

const withLevel = (text: string, level: DispositionLevel | null, { levels }: TimelineWords): string =>
  level ? `${text} · ${levels[level]}` : text;

/** Each answer with the gravest level of all answers up to it: what was known then, not what was made of it later. */
const withLevels = (steps: readonly Step[], words: TimelineWords): TimelineRow[] => {
  let gravest: DispositionLevel | null = null;
  return steps.map(({ at, text, gave }) => {
    if (gave === undefined) return { at, text };
    if (gave && (!gravest || isMoreUrgent(gave, gravest))) gravest = gave;
    return { at, text: withLevel(text, gravest, words) };
  });
};

/**
 * In the order of the clock; of one instant, in the order of a call. The messages that came of it give only their hour.
 */
export function timelineRows(
  { call, savedAt }: { readonly call: Call; readonly savedAt: readonly number[] },
  words: TimelineWords,
): TimelineRow[] {
  const { lowering, urgency } = call.notes;
  const steps: Step[] = [
    { at: call.startedAt, text: words.began },
    ...entryCheckRows(call, words),
    ...triageRows(call, words),
    ...toldRows(call, words),
    ...holdRows(call, words),
    ...(lowering ? [{ at: lowering.at, text: withLevel(words.lowered, urgency, words) }] : []),
    ...savedAt.map((at) => ({ at, text: words.messageSaved })),
    ...(call.status === 'ended'
      ? [{ at: call.endedAt, text: withLevel(words.ended, call.level ?? null, words) }]
      : []),
  ];
  return withLevels(
    steps.toSorted((a, b) => a.at - b.at),
    words,
  );
}

const bound = (before: string, { at, text }: TimelineRow): string => `${before}\n${at}\n${text}`;

/** The rows with their hashes: none can be changed, left out or put elsewhere without every later hash being another. */
export async function chained(rows: readonly TimelineRow[], digest: Digest): Promise<ChainedRow[]> {
  const chain: ChainedRow[] = [];
  for (const { at, text } of rows)
    chain.push({ at, text, hash: await digest(bound(chain.at(-1)?.hash ?? '', { at, text })) });
  return chain;
}

/** The first row whose hash is not that of the rows before it and its own; null when the chain is whole. */
export async function firstBroken(rows: readonly ChainedRow[], digest: Digest): Promise<ChainedRow | null> {
  const made = await chained(rows, digest);
  return rows.find(({ hash }, index) => hash !== made[index]?.hash) ?? null;
}

/** How many signs of a hash stand on each line; the last line has it whole, and stands for all. */
const SHORT_HASH = 8;

/** As text: the time since the call began, what happened, the beginning of the hash; then the last one whole. */
export function timelineText(rows: readonly ChainedRow[], wholeHash: (hash: string) => string): string {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return '';
  const lines = rows.map(
    ({ at, text, hash }) => `${clockText(at - first.at)}  ${text}  [${hash.slice(0, SHORT_HASH)}]`,
  );
  return [...lines, wholeHash(last.hash)].join('\n');
}
