"""Help for each page: what it is for, what people ask, its words, and whom to ask."""
