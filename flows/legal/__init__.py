"""General information on the law, with norm, source and date; never advice on a single case."""
