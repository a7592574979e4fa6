"""Which programme fits a person, and why."""
