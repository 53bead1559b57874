/** The instructions as they are looked at: of a list that may be long, what concerns this call, this practice, this reader. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { type Directive, mattersNow, standingOf } from '../../domain/call/directive/directive';
import { isFreshFor, readBy } from '../../domain/call/directive/directive-words';
import type { Practice } from '../../domain/practice/practice';
import { parsedWords, type Words } from '../../domain/practice/signing/words';
import { civilNow } from '../../domain/text/civil-time';
import { type AppState, practiceOf, shownCall, timeZoneOf } from '../app-state';
import { practitionerOf } from '../practice/opening-desk';
import { messageLevel } from '../triage/triage-level';
import { callerKindOf } from './caller-said';

/** Which of them matter at this moment, which are in force, and which she has not read. */
export function createDirectiveViews(state: AppState, list: ReadonlySignal<readonly Directive[]>) {
  // The minute, not the second: nothing here changes faster.
  const minute = computed(() => Math.floor(state.now.value / 60_000) * 60_000);
  const todayOf = (practiceId: string) => civilNow(minute.value, timeZoneOf(state, practiceId));
  const isInForce = (directive: Directive) =>
    standingOf(directive, todayOf(directive.practiceId).date) === 'inForce';
  const practice = computed(() => practiceOf(state, shownCall(state)));
  const by = () => state.settings.value.secretaryName;
  const momentNow = (shownPractice: Practice) => {
    const call = shownCall(state);
    if (!call) return null;
    return {
      ...todayOf(shownPractice.id),
      step: call.step,
      reason: call.notes.reason,
      level: messageLevel(state, call),
      callerKind: callerKindOf(call.notes),
      practitionerId: practitionerOf(shownPractice, call)?.id ?? null,
    };
  };
  return {
    inForce: computed(() =>
      list.value.filter((each) => each.practiceId === practice.value?.id && isInForce(each)),
    ),
    shown: computed(() => {
      const moment = practice.value && momentNow(practice.value);
      if (!moment) return [];
      return list.value.filter((each) => each.practiceId === practice.value?.id && mattersNow(each, moment));
    }),
    fresh: computed(() => list.value.filter((each) => isInForce(each) && isFreshFor(each, by()))),
    standing: (directive: Directive) => standingOf(directive, todayOf(directive.practiceId).date),
    isFresh: (directive: Directive) => isFreshFor(directive, by()),
    lastRead(directive: Directive): Words | null {
      const words = readBy(directive, by())?.words;
      return words === undefined ? null : parsedWords(words);
    },
  };
}
