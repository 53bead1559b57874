/** A key as printed on the keyboard; the eye learns it where the mouse would click. A chord is one cap: « Alt+G ». */
import type { ComponentChildren } from 'preact';
import { type CommandId, commands } from '../../lib/app/commands';
import { keyNames } from '../../lib/contract/key-names';
import { LOCAL_KEYS, type LocalKeyId } from '../../lib/contract/local-keys';

const ROWS = { ...commands, ...LOCAL_KEYS };

/** What is written on the cap of keys in tinykeys notation. */
export const keyText = (keys: string): string => keyNames(keys).join('+');

/** The same, of a command or of a key of a layer. */
export const keyTextOf = (of: CommandId | LocalKeyId): string => keyText(ROWS[of].keys);

type KeyCapProps = { readonly children: ComponentChildren; readonly class?: string };

/** A cap that says something: read aloud with what it stands beside. */
export const KeyCap = ({ children, class: more = '' }: KeyCapProps) => (
  <kbd class={`key-cap ${more}`}>{children}</kbd>
);

/** The key of a control, on the control: who hears the page has it from the control itself, not from its name. */
export const KeyHint = ({ of }: { readonly of: CommandId | LocalKeyId }) => <KeyMark text={keyTextOf(of)} />;

/** The same for a key that the browser gives, or that is no command of ours. */
export const KeyMark = ({ text }: { readonly text: string }) => (
  <span class="key-cap" aria-hidden="true">
    {text}
  </span>
);

/** A key as the labels write it in a sentence, with or without those that are held. */
const WRITTEN =
  /((?:(?:Ctrl|Alt|Maj|Shift)\+)*(?:Entrée|Enter|Échap|Escape|Esc|Espace|Space|F1|↑↓|(?<=\+)[↑↓A-Z0-9]|(?<=· )>(?= )))(?![\p{L}\p{N}])/u;

/** A sentence about keys: each stands in it as a cap. */
export const KeyLine = ({ text }: { readonly text: string }) => (
  <>{text.split(WRITTEN).map((part, at) => (at % 2 === 1 ? <KeyCap key={at}>{part}</KeyCap> : part))}</>
);
