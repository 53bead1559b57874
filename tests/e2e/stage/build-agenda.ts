// Builds the demonstration agenda once, before any worker serves it.
import { buildAgenda } from '../../launch/agenda-server.ts';

// biome-ignore lint/style/noDefaultExport: Playwright takes a global setup as a default export only.
export default buildAgenda;
