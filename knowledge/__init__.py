"""What the organisations know: programmes, modules, contacts, legal hints and their words."""
