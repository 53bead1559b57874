/** What is told without being asked: a banner across the panel, a line that is read aloud when it changes, an alarm. */
import type { ComponentChildren, Ref } from 'preact';

/** `calm`: worth knowing; `warning`: minded before she goes on; `plain`: its own text stands out. */
type Tone = 'calm' | 'warning' | 'plain';

/** `status` waits for the end of what is being read, `alert` does not; a banner that was there from the first has none. */
type Role = 'status' | 'alert';

type BannerProps = {
  readonly children: ComponentChildren;
  readonly tone?: Tone;
  readonly role?: Role;
  readonly class?: string;
};

/** Across the whole width, over what it is about. */
export const Banner = ({ children, tone = 'warning', role, class: more = '' }: BannerProps) => (
  <div class={`banner ${more}`} data-tone={tone} role={role}>
    {children}
  </div>
);

type SaidProps = {
  readonly children: ComponentChildren;
  /** How it looks among its neighbours: `remark` asks for something, `hidden` is only heard. */
  readonly as?: 'hint' | 'remark' | 'hidden' | 'plain';
  readonly role?: Role;
  readonly class?: string;
  readonly id?: string | undefined;
  /** How urgent it is, for the eye. */
  readonly level?: string;
};

const LOOKS = { hint: 'hint', remark: 'remark', hidden: 'visually-hidden', plain: '' } as const;

/** A line that stands there, empty or not, so that it is read aloud each time it changes. */
export const Said = ({ children, as = 'plain', role = 'status', class: more = '', id, level }: SaidProps) => (
  <div id={id} class={`${LOOKS[as]} ${more}`.trim()} role={role} data-level={level}>
    {children}
  </div>
);

type NamedStatusProps = {
  readonly children: ComponentChildren;
  readonly label: string;
  readonly class: string;
};

/** One that is looked for by its name. */
export const NamedStatus = ({ children, label, class: look }: NamedStatusProps) => (
  <div class={look} role="status" aria-label={label}>
    {children}
  </div>
);

type AlarmProps = {
  readonly children: ComponentChildren;
  readonly class: string;
  readonly label: string;
  readonly level: string;
  readonly alarmRef: Ref<HTMLDivElement>;
};

/** What comes before everything else, and takes the keyboard. */
export const Alarm = ({ children, class: look, label, level, alarmRef }: AlarmProps) => (
  <div class={look} data-level={level} role="alert" aria-label={label} tabIndex={-1} ref={alarmRef}>
    {children}
  </div>
);
