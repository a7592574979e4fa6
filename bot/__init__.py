"""The service: desks, store, doors and the clockwork that runs them."""
