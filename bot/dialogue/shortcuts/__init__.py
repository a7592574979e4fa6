"""Shorter ways through Rasa that lead to the same place: what it does over and over, once."""
