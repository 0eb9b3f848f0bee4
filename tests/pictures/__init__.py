"""What do the pages look like? `make pictures` takes the pictures of docs/pictures."""
