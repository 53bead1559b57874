"""Starts Orca, and writes what it says into a file, one utterance a line: listen.py <file> <folder of its settings>.

Another Orca of the same user, who may need it, is left alone. It is given a voice that only writes: the system's own
(Speech Dispatcher 0.11, November 2026) answers no more where there is no sound card, and Orca, which waits for its
answer, then says nothing for good.
"""

import sys

from orca import settings
from orca.speechserver import SpeechServer as SilentServer

# It gives itself ten seconds to begin (Orca 43, November 2026), and a busy machine takes longer.
settings.timeoutTime = 0

transcript = open(sys.argv[1], "a", buffering=1, encoding="utf-8")


class SpeechServer(SilentServer):
    """The voice; Orca looks for a class of this name. A page read from its beginning (sayAll) is cut short by her first key: it is left out."""

    @staticmethod
    def getSpeechServers():
        return [voice]

    @staticmethod
    def getSpeechServer(info=None):
        return voice

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            transcript.write(text.replace("\n", " ") + "\n")

    def speakCharacter(self, character, acss=None):
        self.speak(character)


voice = SpeechServer()
# Its settings name the system's voice, whatever is said here; so this one stands under that name.
sys.modules["orca.speechdispatcherfactory"] = sys.modules[__name__]

from orca import orca  # noqa: E402, after what it reads once

orca.getSettingsManager().activate(sys.argv[2], {})
sys.exit(orca.main())
