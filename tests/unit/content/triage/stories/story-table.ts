/** What the stories come to: over- and under-triage, questions asked. */
import { type DispositionLevel, dispositionRank } from '../../../../../lib/domain/triage/disposition';
import { calmAnswers } from './calm-answers';
import { graveAnswers } from './grave-answers';
import { type Convention, type Played, playStory } from './play-story';
import { calmStories, urgentStories } from './stories';

/** Levels as steps: an appointment of any later day, a message, a leaflet are one and the same step. */
const LAST_STEP = dispositionRank('routine');
const stepOf = (level: DispositionLevel) => Math.min(dispositionRank(level), LAST_STEP);

/** Steps below what the source asks for; negative when above. */
export const stepsBelow = ({ reached, story }: Played): number => stepOf(reached) - stepOf(story.expected);

export const isUrgent = (level: DispositionLevel): boolean =>
  dispositionRank(level) <= dispositionRank('urgent');

const given = (answers: Readonly<Record<string, (typeof calmAnswers)[string]>>, id: string) => {
  const found = answers[id];
  if (!found) throw new Error(`no answers for ${id}`);
  return found;
};

/** Every story without urgency, played. */
export const playCalm = (convention: Convention): Played[] =>
  calmStories.flatMap((story) => playStory({ story, answers: given(calmAnswers, story.id), convention }));

/** Every story that must not wait, played. */
export const playGrave = (convention: Convention): Played[] =>
  urgentStories.flatMap((story) => playStory({ story, answers: given(graveAnswers, story.id), convention }));

const percent = (count: number, of: number) =>
  `${count} / ${of} (${((100 * count) / Math.max(1, of)).toFixed(1)} %)`;

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** One row of the table, for all stories of one kind under one protocol and one convention. */
const storyRow = (name: string, played: readonly Played[]) => ({
  stories: name,
  played: played.length,
  'over-triage': name.startsWith('calm')
    ? percent(played.filter(({ reached }) => isUrgent(reached)).length, played.length)
    : '',
  'same level': percent(played.filter((each) => stepsBelow(each) === 0).length, played.length),
  'under by one': percent(played.filter((each) => stepsBelow(each) === 1).length, played.length),
  'under by two': percent(played.filter((each) => stepsBelow(each) > 1).length, played.length),
  'questions, median': median(played.map(({ questions }) => questions)),
});

/** All rows: calm and grave, first and second protocol, both conventions. */
export const storyTable = () =>
  (['asked', 'strict'] as const).flatMap((convention) =>
    (['first', 'second'] as const).flatMap((place) =>
      [['calm', playCalm(convention)] as const, ['grave', playGrave(convention)] as const].map(
        ([kind, played]) =>
          storyRow(
            `${kind}, ${place} protocol, ${convention}`,
            played.filter((each) => each.place === place),
          ),
      ),
    ),
  );

/** The stories that end too high or two steps too low, one line each. */
export const storySlips = () =>
  (['asked', 'strict'] as const)
    .flatMap((convention) => [...playCalm(convention), ...playGrave(convention)])
    .filter((each) => stepsBelow(each) > 1 || (isUrgent(each.reached) && !isUrgent(each.story.expected)))
    .map(({ story, convention, place, protocol, reached, because }) => ({
      story: story.id,
      convention,
      place,
      protocol,
      expected: story.expected,
      reached,
      because,
    }));
