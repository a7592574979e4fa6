"""The desk that knows who may be spoken to, and forgets them."""
