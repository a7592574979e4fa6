"""Which wish a message carries: a linear model over words and character runs."""
