"""Measures how well messages are understood: language, wish, details, speed."""
