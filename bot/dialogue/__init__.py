"""The rooms in which Rasa runs; nothing outside them knows it.

Rasa imports libraries that this product does not install; the stand-ins must be in place before
any room below is imported, and this package is the one door to them.
"""

from nlu.lean import install

install()
