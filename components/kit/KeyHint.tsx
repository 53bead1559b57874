/** A key as printed on the keyboard; the eye learns it where the mouse would click. A chord is one cap: « Alt+G ». */
import type { ComponentChildren } from 'preact';
import { keysOf } from '../../lib/app/keys/chosen-keys';
import { firstKeysOf, type KeyId, keyRows } from '../../lib/app/keys/key-rows';
import { keyNames } from '../../lib/contract/key-names';
import { GLOBAL_COMMANDS } from '../../lib/contract/wire';
import { useApp, useLabels } from './app-context';

/** What is written on the cap of keys in tinykeys notation, on the keyboard of her language. */
export function useCapText(): (keys: string) => string {
  const { language } = useApp('state').state.settings.value;
  return (keys) => keyNames(keys, language).join('+');
}

/** The same of a row, as she has it by now; of one of the four that the browser gives, as it gives it, or nothing. */
export function useKeyTextOf(): (of: KeyId) => string {
  const { settings, globalKeys } = useApp('state').state;
  const capText = useCapText();
  return (of) => {
    const given = firstKeysOf(of) === '' && GLOBAL_COMMANDS.find((name) => of === `global.${name}`);
    return given ? (globalKeys.value[given] ?? '') : capText(keysOf(settings.value.keys, of));
  };
}

/** The key of one digit of a row that stands for several: « Alt+3 ». */
export function useDigitKeyText(): (of: KeyId, digit: string) => string {
  const { keys: chosen } = useApp('state').state.settings.value;
  const capText = useCapText();
  return (of, digit) => capText(keysOf(chosen, of).replace(/\(Digit.*\)$/, digit));
}

type KeyCapProps = { readonly children: ComponentChildren; readonly class?: string };

/** A cap that says something: read aloud with what it stands beside. */
export const KeyCap = ({ children, class: more = '' }: KeyCapProps) =>
  children === '' ? null : <kbd class={`key-cap ${more}`}>{children}</kbd>;

/** The key of a control, on the control: who hears the page has it from the control itself, not from its name. */
export const KeyHint = ({ of }: { readonly of: KeyId }) => <KeyMark text={useKeyTextOf()(of)} of={of} />;

/** The same for a key that the browser gives, or that is no command of ours. */
export const KeyMark = ({ text, of }: { readonly text: string; readonly of?: string }) =>
  // A row may have none: one whose single letter was switched off.
  text && (
    <span class="key-cap" aria-hidden="true" data-key-of={of}>
      {text}
    </span>
  );

/** A row of the tables as a sentence names it: « {call.end} ». */
const NAMED = /(\{[a-z]\w*\.[\w-]+\})/i;

/** A key that is the same for everybody, as the labels write it, with or without those that are held. */
const WRITTEN =
  /((?:(?:Ctrl|Alt|Maj|Shift)\+)*(?:Entrée|Enter|Échap|Escape|Esc|Espace|Space|↑↓|(?<=\+)[↑↓A-Z0-9]|(?<=· )>(?= )))(?![\p{L}\p{N}])/u;

/** The key that a sentence names by its row; null where it is no row. */
function useNamedKey(): (part: string) => string | null {
  const { help } = useLabels();
  const keyTextOf = useKeyTextOf();
  return (part) => {
    const row = keyRows.find(({ id }) => part === `{${id}}`);
    return row ? keyTextOf(row.id) || help.toChoose : null;
  };
}

/** A sentence about keys as plain text, for a title or a name: each as she has it by now. */
export function useKeySentence(): (text: string) => string {
  const named = useNamedKey();
  return (text) =>
    text
      .split(NAMED)
      .map((part) => named(part) ?? part)
      .join('');
}

const WrittenKeys = ({ text }: { readonly text: string }) => (
  <>{text.split(WRITTEN).map((part, at) => (at % 2 === 1 ? <KeyCap key={at}>{part}</KeyCap> : part))}</>
);

/** A sentence about keys: each stands in it as a cap, as she has it by now. */
export function KeyLine({ text }: { readonly text: string }) {
  const named = useNamedKey();
  return (
    <>
      {text.split(NAMED).map((part, at) => {
        const key = named(part);
        return key === null ? <WrittenKeys key={at} text={part} /> : <KeyCap key={at}>{key}</KeyCap>;
      })}
    </>
  );
}
