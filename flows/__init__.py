"""The conversation: Rasa's domain, rules and forms, with the actions that speak for each topic."""
