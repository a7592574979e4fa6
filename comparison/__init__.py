"""Holding the product's lean Rasa against stock Rasa."""
