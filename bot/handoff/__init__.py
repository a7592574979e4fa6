"""The desk that hands a conversation to people."""
