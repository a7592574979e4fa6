"""What to say when nothing was asked, understood, or written as text."""
