"""The staff's web pages: a surface on the same desks as the group in Telegram."""
