"""A stand-in for Telegram's servers: for the demo, for training staff, for the tests."""
