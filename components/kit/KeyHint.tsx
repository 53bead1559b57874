/** A key as printed on the keyboard; the eye learns it where the mouse would click. A chord is one cap: « Alt+G ». */
import type { ComponentChildren } from 'preact';
import { changeableRows, keysOf } from '../../lib/app/chosen-keys';
import type { CommandId } from '../../lib/app/commands';
import { keyNames } from '../../lib/contract/key-names';
import { LOCAL_KEYS, type LocalKey, type LocalKeyId } from '../../lib/contract/local-keys';
import { useApp } from './app-context';

/** What is written on the cap of keys in tinykeys notation. */
export const keyText = (keys: string): string => keyNames(keys).join('+');

const isLocal = (of: CommandId | LocalKeyId): of is LocalKeyId => of in LOCAL_KEYS;

/** The same, of a command, as she has it by now, or of a key of a layer. */
export function useKeyTextOf(): (of: CommandId | LocalKeyId) => string {
  const { keys: chosen } = useApp('state').state.settings.value;
  return (of) => keyText(isLocal(of) ? LOCAL_KEYS[of].keys : keysOf(chosen, of));
}

type KeyCapProps = { readonly children: ComponentChildren; readonly class?: string };

/** A cap that says something: read aloud with what it stands beside. */
export const KeyCap = ({ children, class: more = '' }: KeyCapProps) => (
  <kbd class={`key-cap ${more}`}>{children}</kbd>
);

/** The key of a control, on the control: who hears the page has it from the control itself, not from its name. */
export const KeyHint = ({ of }: { readonly of: CommandId | LocalKeyId }) => (
  <KeyMark text={useKeyTextOf()(of)} of={of} />
);

/** The same for a key that the browser gives, or that is no command of ours. */
export const KeyMark = ({ text, of }: { readonly text: string; readonly of?: string }) => (
  <span class="key-cap" aria-hidden="true" data-key-of={of}>
    {text}
  </span>
);

/** A key as the labels write it in a sentence, with or without those that are held. */
const WRITTEN =
  /((?:(?:Ctrl|Alt|Maj|Shift)\+)*(?:Entrée|Enter|Échap|Escape|Esc|Espace|Space|F1|↑↓|(?<=\+)[↑↓A-Z0-9]|(?<=· )>(?= )))(?![\p{L}\p{N}])/u;

const LOCAL_TEXTS: ReadonlySet<string> = new Set(
  Object.values<LocalKey>(LOCAL_KEYS).map(({ keys }) => keyText(keys)),
);

/** A key as a sentence writes it → as she has it. What a layer has too may mean the layer's own, and stays. */
function useOwnKeys(): ReadonlyMap<string, string> {
  const { keys: chosen } = useApp('state').state.settings.value;
  const own = changeableRows.map(({ id, keys }) => [keyText(keys), keyText(keysOf(chosen, id))] as const);
  return new Map(own.filter(([written]) => !LOCAL_TEXTS.has(written)));
}

/** A sentence about keys: each stands in it as a cap, as she has it by now. */
export function KeyLine({ text }: { readonly text: string }) {
  const own = useOwnKeys();
  const parts = text.split(WRITTEN);
  return (
    <>{parts.map((part, at) => (at % 2 === 1 ? <KeyCap key={at}>{own.get(part) ?? part}</KeyCap> : part))}</>
  );
}
