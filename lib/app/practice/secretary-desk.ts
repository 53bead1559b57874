/** Several at one desk: who sits there now, whose name stands on what is done, and the quick change from one to the other. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { isPin, type Secretary } from '../../domain/practice/secretary';
import { secretaryCard } from '../../domain/practice/secretary.record';
import { SHARED_LOCK_MINUTES } from '../../domain/privacy/vault-lock';
import type { Settings } from '../../domain/settings';
import type { AppState } from '../app-state';
import type { Ports } from '../ports';
import { createSlowedTries, type Unlocking } from '../slowed-tries';

/** Why somebody was not added. */
type Refusal = 'noName' | 'sameName' | 'badPin';

export interface SecretaryDesk {
  /** By name; empty where one person works alone. */
  readonly list: ReadonlySignal<readonly Secretary[]>;
  /** True for whose name stands on what is done now. */
  isHere(secretary: Secretary): boolean;
  /** Adds one, with a code or without; null when it is done. The first brings along whoever sits there already. */
  add(name: string, code: string): Promise<Refusal | null>;
  /** Takes her off the desk; what it gives puts her back, with her code. */
  remove(secretary: Secretary): Promise<() => Promise<void>>;
  /** She sits down: at once without a code, else by it; wrong ones are slowed. */
  switchTo(secretary: Secretary, code: string): Promise<Unlocking>;
  /** Seconds before another code counts; 0 when it does now. */
  secondsToWait(): number;
  refresh(): Promise<void>;
}

type Parts = {
  readonly state: Pick<AppState, 'now' | 'settings'>;
  readonly ports: Pick<Ports, 'clock' | 'mask' | 'newId' | 'store' | 'vault'>;
  readonly changeSettings: (patch: Partial<Settings>) => Promise<void>;
};

/** A desk used by several is left alone more often: it locks sooner, unless she says otherwise afterwards. */
async function lockSooner({ mask }: Pick<Ports, 'mask'>): Promise<void> {
  const choices = await mask.choices();
  const minutes = Math.min(choices.lockMinutes ?? SHARED_LOCK_MINUTES, SHARED_LOCK_MINUTES);
  if (minutes !== choices.lockMinutes) await mask.choose({ ...choices, lockMinutes: minutes });
}

const byName = (a: Secretary, b: Secretary): number => a.name.localeCompare(b.name);

export function createSecretaryDesk({ state, ports, changeSettings }: Parts): SecretaryDesk {
  const list = signal<readonly Secretary[]>([]);
  const tries = createSlowedTries(ports.clock);
  const stored = ports.store.of(secretaryCard);
  const refresh = async (): Promise<void> => {
    list.value = (await stored.all()).toSorted(byName);
  };
  const keep = async (name: string, code: string): Promise<void> => {
    const pin = code === '' ? null : await ports.vault.pinOf(code);
    const id = ports.newId();
    await stored.change(id, () => ({ id, name, pin }));
  };
  const isHere = ({ name }: Secretary) => name === state.settings.value.secretaryName;
  const refusal = (name: string, code: string): Refusal | null => {
    if (name === '') return 'noName';
    if (list.value.some((other) => other.name === name)) return 'sameName';
    return code === '' || isPin(code) ? null : 'badPin';
  };
  return {
    list,
    isHere,
    refresh,
    async add(typed, code) {
      const name = typed.trim();
      const refused = refusal(name, code);
      if (refused) return refused;
      const before = state.settings.value.secretaryName.trim();
      if (list.value.length === 0 && before !== '' && before !== name) await keep(before, '');
      await keep(name, code);
      await refresh();
      if (list.value.length > 1) await lockSooner(ports);
      return null;
    },
    async remove(secretary) {
      await stored.changeAll(new Map(), [secretary.id]);
      await refresh();
      return () => stored.change(secretary.id, () => secretary).then(refresh);
    },
    async switchTo({ name, pin }, code) {
      const came = await tries.attempt(async () => pin === null || ports.vault.isPin(code, pin));
      if (came === 'opened') await changeSettings({ secretaryName: name });
      return came;
    },
    secondsToWait: () => tries.secondsToWait(state.now.value),
  };
}
