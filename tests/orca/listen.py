"""Starts Orca, and writes what it says into a file, one utterance a line: listen.py <file> <folder of its settings>.

Another Orca of the same user, who may need it, is left alone.
"""

import re
import sys

from orca import debug, settings

# It gives itself ten seconds to begin (Orca 43, November 2026), and a busy machine takes longer.
settings.timeoutTime = 0

SAID = re.compile(r"SPEECH OUTPUT: '(.*?)'(?: voice=\S+)?\s*(?:\{.*)?$", re.DOTALL)
transcript = open(sys.argv[1], "a", buffering=1, encoding="utf-8")


def keep_speech(_level, text="", *_rest, **_more):
    """Orca tells its log each thing that it says, whether or not there is a voice to say it."""
    said = SAID.match(str(text))
    if said:
        transcript.write(said.group(1).replace("\n", " ") + "\n")


debug.println = keep_speech

from orca import orca  # noqa: E402, after what it reads once

orca.getSettingsManager().activate(sys.argv[2], {})
sys.exit(orca.main())
