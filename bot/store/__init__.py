"""What is kept: tables, transactions, secrets and their migrations."""
