"""What does a learning report rest on? Everything of domain 9.3, frozen as plain data."""
