/** What is asked of the journal: words or a number, a time, and chosen values. */

import { PERIODS, type Period } from '../../lib/app/journal/journal-filters';
import { everyPractice } from '../../lib/app/known-practices';
import { JOURNAL_STATUSES } from '../../lib/domain/journal/journal-entry';
import { DISPOSITION_LEVELS } from '../../lib/domain/triage/disposition';
import { useApp } from '../kit/app-context';
import { KeyHint } from '../kit/KeyHint';
import { quietField } from '../kit/quiet-field';
import {
  noneOf,
  type Option,
  optionsOf,
  practiceOptions,
  practitionerOptions,
  SelectField,
} from '../kit/Select';
import { usePageLabels } from '../kit/words/page-labels';
import { useJournal } from './journal-context';
import { focusList, SEARCH_ID } from './journal-focus';

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly Option<T>[];
  readonly onChoose: (value: T | null) => void;
};

/** One value, or all of them. */
export function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  const { journal } = usePageLabels();
  return (
    <SelectField
      label={label}
      value={value ?? ''}
      options={[noneOf(journal.all), ...options]}
      onChoose={(chosen) => onChoose(chosen || null)}
    />
  );
}

type PeriodChoiceProps = { readonly value: Period; readonly onChoose: (period: Period) => void };

export function PeriodChoice({ value, onChoose }: PeriodChoiceProps) {
  const { journal } = usePageLabels();
  const periods = Object.keys(PERIODS) as Period[];
  return (
    <SelectField
      label={journal.period}
      value={value}
      options={optionsOf(periods, journal.periods)}
      onChoose={onChoose}
    />
  );
}

function SearchField() {
  const { desk } = useJournal();
  const { journal } = usePageLabels();
  return (
    <div class="field search-field">
      <label for={SEARCH_ID}>
        {journal.search} <KeyHint of="journal.search" />
      </label>
      <input
        {...quietField}
        id={SEARCH_ID}
        type="search"
        class="private-input"
        placeholder={journal.searchHint}
        value={desk.filters.value.text}
        onInput={(event) => void desk.search({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
          event.preventDefault();
          focusList();
        }}
      />
    </div>
  );
}

export function JournalFilterBar() {
  const { state } = useApp('state');
  const { desk } = useJournal();
  const { journal, levels } = usePageLabels();
  const { period, practiceId, recipientId, status, level } = desk.filters.value;
  const practices = everyPractice(state);
  const practitioners = practices
    .filter(({ id }) => practiceId === null || id === practiceId)
    .flatMap(({ practitioners: people }) => people);
  return (
    <search class="filter-bar">
      <SearchField />
      <PeriodChoice value={period} onChoose={(chosen) => void desk.search({ period: chosen })} />
      {practices.length > 1 && (
        <Choice
          label={journal.practice}
          value={practiceId}
          options={practiceOptions(practices)}
          onChoose={(chosen) => void desk.search({ practiceId: chosen, recipientId: null })}
        />
      )}
      <Choice
        label={journal.recipient}
        value={recipientId}
        options={practitionerOptions(practitioners)}
        onChoose={(chosen) => void desk.search({ recipientId: chosen })}
      />
      <Choice
        label={journal.status}
        value={status}
        options={optionsOf(JOURNAL_STATUSES, journal.statuses)}
        onChoose={(chosen) => void desk.search({ status: chosen })}
      />
      <Choice
        label={journal.level}
        value={level}
        options={optionsOf(DISPOSITION_LEVELS, levels)}
        onChoose={(chosen) => void desk.search({ level: chosen })}
      />
    </search>
  );
}
