"""What is kept about a person, and forgetting it."""
