/** A text about a person: words of judgement are underlined with a factual wording, never blocked. */

import type { RefObject } from 'preact';
import { useId, useMemo, useRef } from 'preact/hooks';
import { findingsApart, findingsMoved, type JudgementFinding } from '../../lib/domain/phrase/judgement-words';
import { useApp } from '../kit/app-context';
import { useRow } from '../kit/Private';
import { quietField } from '../kit/quiet-field';
import { useLater } from '../kit/use-later';

type JudgementFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly placeholder?: string;
  readonly inputRef?: RefObject<HTMLTextAreaElement | null>;
  /** What else is to be pointed at in this text. */
  readonly remarks?: readonly JudgementFinding[];
};

/** The same text behind the field, in the same type: only its underlines show. */
function Underlines({
  value,
  found,
}: {
  readonly value: string;
  readonly found: readonly { start: number; end: number }[];
}) {
  const stops = [0, ...found.flatMap(({ start, end }) => [start, end]), value.length];
  return (
    <>
      {stops.slice(0, -1).map((from, index) => {
        const text = value.slice(from, stops[index + 1]);
        const key = `${index}-${from}`;
        return index % 2 === 1 ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
    </>
  );
}

const NONE: readonly JudgementFinding[] = [];

/** What was found in the text at the last pause, where it stands now, with what else is to be pointed at. */
function useFindings(value: string, remarks: readonly JudgementFinding[]): readonly JudgementFinding[] {
  const { phrases, rest } = useApp('phrases', 'rest');
  const isWatched = rest.isHere();
  // A letter goes to the disk and onto the screen first: a long text takes a while to be read through.
  const read = useLater(value);
  const words = useMemo(() => phrases.findJudgements(read), [phrases, isWatched, read]);
  return useMemo(
    () => findingsApart([...remarks, ...findingsMoved(words, { from: read, to: value })]),
    [words, read, value, remarks],
  );
}

export function JudgementField(props: JudgementFieldProps) {
  const { label, value, onText, placeholder, inputRef, remarks = NONE } = props;
  const { state } = useApp('state');
  const id = useId();
  const row = useRow(id);
  const backRef = useRef<HTMLDivElement>(null);
  const found = useFindings(value, remarks);
  // The advice quotes what was typed.
  const isShown = !state.masked.value || row['data-revealed'];
  return (
    <div class="field" {...row}>
      <label for={id}>{label}</label>
      <div class="underlined">
        <div class="underlines" aria-hidden="true" ref={backRef}>
          {/* Nothing to be underlined, nothing to be laid out a second time. */}
          {found.length > 0 && <Underlines value={value} found={found} />}
        </div>
        <textarea
          {...quietField}
          id={id}
          ref={inputRef ?? null}
          class="private-input"
          rows={3}
          value={value}
          placeholder={placeholder}
          aria-describedby={isShown && found.length > 0 ? `${id}-advice` : undefined}
          onInput={(event) => onText(event.currentTarget.value)}
          onScroll={(event) => {
            if (backRef.current) backRef.current.scrollTop = event.currentTarget.scrollTop;
          }}
        />
      </div>
      {isShown && found.length > 0 && (
        <ul class="remark" id={`${id}-advice`}>
          {[...new Map(found.map((hit) => [hit.word, hit])).values()].map(({ word, advice }) => (
            <li key={word}>{`${state.labels.value.quoted(word)} → ${advice}`}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
