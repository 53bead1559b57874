/** What a row of the command table is. */

/**
 * Where a key acts: `anywhere` in the panel; `outsideText`, where no text field has the focus; a letter alone only in the
 * zone that its name is written on (`data-keys`), with the focus in it: the question, who calls, the cards that wait.
 */
type KeyZone = 'anywhere' | 'outsideText' | 'question' | 'caller' | 'waiting';

/** One row of the table; `Desks` is what it acts on. */
export type Command<Desks> = {
  /**
   * tinykeys notation; letters follow the layout, `Digit…` is the physical key, so that AZERTY needs no Shift.
   * Empty for the four global commands, whose keys belong to the browser.
   */
  readonly keys: string;
  readonly group: 'global' | 'call' | 'caller' | 'steps' | 'triage' | 'message' | 'panel';
  /** Where it acts. */
  readonly when: KeyZone;
  /** `code` is the physical key, for a row that stands for several. */
  readonly run: (desks: Desks, code: string) => void;
};
