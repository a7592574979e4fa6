"""Questions that the bot could not answer: made nameless, put together, shown to editors."""
