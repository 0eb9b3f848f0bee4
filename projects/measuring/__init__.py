"""What is measured: entered, approved by somebody else, shown or withheld."""
