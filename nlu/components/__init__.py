"""The only rooms of this wing that Rasa loads.

This is the one package that acts when imported: its modules subclass Rasa's classes, and without
the stand-ins Rasa cannot be imported at all.
"""

from nlu.lean import install

install()
