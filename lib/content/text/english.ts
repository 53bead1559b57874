/** English: its grammar, and its texts as they lie beside the files of the content. Held against their schemas by the tests, not by each panel that opens. */
import { english as spoken } from '../../domain/text/language/english';
import type { LanguagePack } from '../../domain/text/language/language-pack';
import type { Translation } from '../../domain/text/language/translation';

const files = import.meta.glob<Translation>(['../*/en/*.json', '../*/en/*/*.json'], {
  eager: true,
  import: 'default',
});

/** `../triage/en/protocols/avc.json` is laid over `triage/protocols/avc`. */
const fileOf = (path: string): string => path.replace(/^\.\.\/(.+?)\/en\/(.+)\.json$/, '$1/$2');

export const english: LanguagePack = {
  texts: new Map(Object.entries(files).map(([path, words]) => [fileOf(path), words])),
  spoken,
};
