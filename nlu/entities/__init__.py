"""Rules and word lists that find the details in a message."""
