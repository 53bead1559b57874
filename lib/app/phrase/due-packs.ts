/** Packs in a page that shows none: loaded behind its first paint, when it is first asked whether the day of one has come. */
import type { Report } from '../problem-desk';
import type { PackDesk, PackDeskParts } from './pack-desk';

export type DuePacks = Pick<PackDesk, 'applyDue' | 'refresh'>;

async function load(parts: PackDeskParts): Promise<PackDesk> {
  const { createPackDesk } = await import('./pack-desk');
  const desk = createPackDesk(parts);
  await desk.refresh();
  return desk;
}

/** Where they could not be loaded that is told once, and they are asked for again when a pack was written. */
export function lateDuePacks(
  parts: PackDeskParts & { readonly ports: { readonly report: Report } },
): DuePacks {
  let desk: Promise<PackDesk | null> | null = null;
  const here = (): Promise<PackDesk | null> => {
    desk ??= load(parts).catch((error: unknown) => {
      parts.ports.report('packs', error);
      return null;
    });
    return desk;
  };
  return {
    async refresh() {
      // Nothing was asked yet: they will be read then.
      if (!desk) return;
      const loaded = await desk;
      if (loaded) await loaded.refresh();
      else desk = null;
    },
    async applyDue() {
      await (await here())?.applyDue();
    },
  };
}
