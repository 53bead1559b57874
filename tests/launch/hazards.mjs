// npm run hazards: writes docs/hazards.md from lib/content/hazards.json.
import { writePage } from './write-page.mjs';

await writePage({
  page: 'hazards.md',
  maker: 'tests/report/hazard-log.ts',
  make: 'hazardLog',
  data: 'lib/content/hazards.json',
});
