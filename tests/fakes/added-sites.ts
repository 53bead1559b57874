// A browser that gives each site that is asked for, and takes each back.
import type { AddedSites } from '../../lib/app/agenda-port';

export function createAddedSites(): AddedSites {
  const given = new Set<string>();
  return {
    all: async () => [...given],
    leave: async (site) => void given.delete(site),
    join: async (site) => given.add(site).has(site),
  };
}
