"""Booking a place, changing it, being reminded of it."""
