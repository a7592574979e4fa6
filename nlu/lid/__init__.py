"""The parts of language identification: cleaning, profiles, weights."""
