"""The desk that knows dates and places."""
