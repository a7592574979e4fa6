"""What there is: offers, programmes, the way there."""
