"""Saying hello, asking consent, changing the language, being a machine."""
