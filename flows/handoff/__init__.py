"""Reaching a human, and what must reach one at once."""
