"""The door to Telegram: the only rooms that know the Bot API."""
