"""Understanding what a person wrote: language, intent, details, crisis."""
