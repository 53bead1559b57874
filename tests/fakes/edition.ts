// The version that stands here, and the one before an update that nobody told.
import type { Edition } from '../../lib/app/ports';

export type PlayedEdition = { had: string | null };

export function createEdition(): { edition: PlayedEdition; port: Edition } {
  const edition: PlayedEdition = { had: null };
  const told = async () => {
    edition.had = null;
  };
  return { edition, port: { version: '0.1.0', updatedFrom: async () => edition.had, told } };
}
