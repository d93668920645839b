"""Lets `python -m generator` stand in for the `policypress` command."""

import sys

from generator.cli import main

sys.exit(main())
