/** A text in the caller's words, and the protocols that it calls up; arrows choose, Enter opens. */
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FocusTarget } from '../../lib/app/focus-target';
import type { ProtocolHit } from '../../lib/domain/triage/search/protocol-hit';
import type { TriageProtocol } from '../../lib/domain/triage/triage';
import { useApp, useLabels } from '../kit/app-context';
import { KeyHint } from '../kit/KeyHint';
import { ListBox, OptionRow } from '../kit/list/ListBox';
import { useListbox } from '../kit/list/use-listbox';
import { useRow } from '../kit/Private';
import { quietField } from '../kit/quiet-field';
import { useFocusTarget } from '../kit/use-focus-target';
import { useTyping } from './use-typing';

const SHOWN = 6;

type ProtocolFieldProps = {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly target: FocusTarget;
  /** A searchbox lists protocols even before anything is typed. */
  readonly role: 'textbox' | 'searchbox';
  /** Nothing is proposed: these words ask for no protocol, and what there is to say stays in sight. */
  readonly isQuiet?: boolean;
};

/**
 * Calls `onLeft` when she goes to another place of the panel. Not at each blur: a page that takes the keyboard for a moment,
 * or another window in front, would close the list, and the Enter that follows would open nothing.
 */
function useLeft(isOpen: boolean, onLeft: () => void) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!isOpen) return;
    const listening = new AbortController();
    const look = ({ target }: Event) => {
      if (target instanceof Node && !ref.current?.contains(target)) onLeft();
    };
    for (const type of ['focusin', 'pointerdown'])
      document.addEventListener(type, look, { capture: true, signal: listening.signal });
    return () => listening.abort();
  });
  return ref;
}

/** The protocols proposed for a text, and what the keys do in its field. */
function useProposals(
  id: string,
  { value, role, isQuiet }: Pick<ProtocolFieldProps, 'value' | 'role' | 'isQuiet'>,
) {
  const { triage } = useApp('triage');
  const [isOpen, setOpen] = useState(false);
  const isAsked = isOpen && !isQuiet && (value.trim() !== '' || role === 'searchbox');
  const isHere = triage.isHere();
  const isBeingTyped = triage.isBeingTyped(value);
  const found = useMemo(
    () => (isAsked && isHere ? triage.find(value).slice(0, SHOWN) : []),
    [isAsked, isHere, isBeingTyped, value, triage],
  );
  const list = useListbox(id, found.length);
  const choose = (protocol: TriageProtocol) => {
    setOpen(false);
    triage.open(protocol);
  };
  const act = (event: KeyboardEvent): boolean => {
    const hit = found[list.index];
    if (event.key === 'Enter' && !event.shiftKey && hit) choose(hit.protocol);
    else if (event.key === 'Escape') setOpen(false);
    else return list.move(event.key);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (found.length === 0 || event.isComposing || event.altKey || event.ctrlKey) return;
    if (!act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const reopen = () => {
    setOpen(true);
    list.reset();
  };
  const field = useLeft(isOpen, () => setOpen(false));
  return { found, list, choose, onKeyDown, reopen, field };
}

/** Why a protocol stands there: a vital sign, one that may be meant, or nothing that is sure. */
function Because({ hit }: { readonly hit: ProtocolHit }) {
  const { triage: words } = useLabels();
  if (hit.danger) return <b class="heard-sign">{hit.danger.text}</b>;
  if (hit.perhaps) return <span class="perhaps-sign">{words.perhaps(hit.perhaps.text)}</span>;
  return hit.nothingSure ? <span class="hint">{words.nothingSure}</span> : null;
}

export function ProtocolField({ label, placeholder, onText, target, ...asked }: ProtocolFieldProps) {
  const id = useId();
  const row = useRow(id);
  const { triage: words } = useLabels();
  const ref = useFocusTarget<HTMLTextAreaElement & HTMLInputElement>(target);
  const { found, list, choose, onKeyDown, reopen, field } = useProposals(id, asked);
  const typing = useTyping(asked.value);
  const shared = {
    id,
    ref,
    value: asked.value,
    placeholder,
    class: 'private-input',
    ...quietField,
    'aria-controls': found.length > 0 ? `${id}-list` : undefined,
    'aria-activedescendant': list.activeId,
    onKeyDown,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => {
      reopen();
      typing(event.currentTarget.value);
      onText(event.currentTarget.value);
    },
  };
  return (
    <div class="field" ref={field} {...row}>
      <label for={id}>
        {label} {asked.role === 'searchbox' && <KeyHint of="triage.search" />}
      </label>
      {asked.role === 'searchbox' ? (
        <input {...shared} type="search" onFocus={reopen} />
      ) : (
        // Left, it is read from its beginning.
        <textarea {...shared} rows={2} onBlur={({ currentTarget }) => currentTarget.scroll(0, 0)} />
      )}
      {found.length > 0 && (
        <ListBox id={id} class="proposals" label={words.suggestions}>
          {found.map((hit, position) => (
            <OptionRow
              key={hit.protocol.id}
              id={list.rowId(position)}
              isSelected={position === list.index}
              onPick={() => choose(hit.protocol)}
            >
              <Because hit={hit} />
              {(hit.danger ?? hit.perhaps)?.text !== hit.protocol.title && hit.protocol.title}
            </OptionRow>
          ))}
        </ListBox>
      )}
    </div>
  );
}
