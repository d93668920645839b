"""The processes of all cores of this machine, which know the rules from their start on.

To pack the rules for each piece of work costs as much as linting thirty press releases.
"""

import os
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor

from generator.lint.elsewhere import know
from generator.lint.model import RuleBase


class Processes(ProcessPoolExecutor):
    """An executor to which rules are named by a few bytes instead of being sent."""

    def __init__(self, rulebases: Iterable[RuleBase]) -> None:
        self.known = {b"%d" % number: rules for number, rules in enumerate(rulebases)}
        """The rules by their names."""
        # Where processes are split off from this one, they take over what it knows.
        know(self.known)
        super().__init__(os.cpu_count(), initializer=know, initargs=(self.known,))
        # The first work starts them: what is in memory by then would be in each of theirs, too.
        self.submit(os.getpid)
