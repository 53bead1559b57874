// npm run accessibility: writes docs/accessibility.md from tests/report/accessibility.json.
import { writePage } from './write-page.mjs';

await writePage({
  page: 'accessibility.md',
  maker: 'tests/report/accessibility-page.ts',
  make: 'accessibilityPage',
  data: 'tests/report/accessibility.json',
});
