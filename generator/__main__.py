"""`python -m generator` is the command `guide`."""

import sys

from generator.adapters.cli import main

sys.exit(main())
